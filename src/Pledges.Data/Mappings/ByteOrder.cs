using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Members;
using Pledges.Domain.Organisations;

namespace Pledges.Data.Mappings;

/// <summary>Columns compared byte by byte: codes ("a1" is not "A1"), sort keys, paths, folded search names.</summary>
internal static class ByteOrder
{
    public static void Apply(ModelBuilder model, string collation)
    {
        model.Entity<Member>().Property(m => m.Code).UseCollation(collation);
        model.Entity<Member>().Property(m => m.SortName).UseCollation(collation);
        model.Entity<Member>().Property(m => m.SearchName).UseCollation(collation);
        model.Entity<OrgUnit>().Property(u => u.Code).UseCollation(collation);
        model.Entity<OrgUnitVersion>().Property(v => v.SearchName).UseCollation(collation);
        model.Entity<OrgPath>().Property(p => p.Path).UseCollation(collation);
    }
}
