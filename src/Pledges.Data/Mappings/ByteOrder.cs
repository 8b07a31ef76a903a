using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Pledges.Domain.Members;
using Pledges.Domain.Organisations;

namespace Pledges.Data.Mappings;

/// <summary>Columns compared byte by byte: codes ("a1" is not "A1"), sort keys, paths, folded search names.</summary>
public static class ByteOrder
{
    /// <summary>
    /// A column compared byte by byte, for queries only. SQL Server refuses to compare such a column with a list, or with a column of
    /// the usual order, unless the query says which order holds.
    /// </summary>
    public static string Exactly(string text) => throw new NotSupportedException("This stands in queries only.");

    internal static void Apply(ModelBuilder model, string collation)
    {
        model.HasDbFunction(((Func<string, string>)Exactly).Method).HasTranslation(a => new CollateExpression(a[0], collation));
        model.Entity<Member>().Property(m => m.Code).UseCollation(collation);
        model.Entity<Member>().Property(m => m.SortName).UseCollation(collation);
        model.Entity<Member>().Property(m => m.SearchName).UseCollation(collation);
        model.Entity<OrgUnit>().Property(u => u.Code).UseCollation(collation);
        model.Entity<OrgUnitVersion>().Property(v => v.SearchName).UseCollation(collation);
        model.Entity<OrgPath>().Property(p => p.Path).UseCollation(collation);
    }
}
