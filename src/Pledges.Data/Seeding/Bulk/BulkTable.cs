using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Pledges.Data.Seeding.Bulk;

/// <summary>
/// How plain rows reach the table of an entity. Names come from the EF model; a column of the model without a property of
/// the same name on the row is refused, so that a row never falls behind its entity unnoticed.
/// </summary>
internal sealed class BulkTable<TRow>
{
    private readonly Func<TRow, object?>[] readers;

    public BulkTable(IEntityType entity)
    {
        var store = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value;
        var properties = entity.GetProperties().ToList();
        Name = entity.GetTableName()!;
        Columns = [.. properties.Select(p => p.GetColumnName(store)!)];
        Types = [.. properties.Select(p => Plain(p.ClrType))];
        readers = [.. properties.Select(p => Reader(entity, p.Name))];
    }

    public string Name { get; }
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Types as the engine gets them: enums are whole numbers, null is left to the value.</summary>
    public IReadOnlyList<Type> Types { get; }

    public object? Value(TRow row, int column) => readers[column](row);

    private static Func<TRow, object?> Reader(IEntityType entity, string name)
    {
        var property = typeof(TRow).GetProperty(name)
            ?? throw new InvalidOperationException($"{typeof(TRow).Name} lacks {name} of {entity.DisplayName()}.");
        var row = Expression.Parameter(typeof(TRow));
        Expression value = Expression.Property(row, property);
        var inner = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (inner.IsEnum)
        {
            value = Expression.Convert(value, inner == property.PropertyType ? typeof(int) : typeof(int?));
        }

        return Expression.Lambda<Func<TRow, object?>>(Expression.Convert(value, typeof(object)), row).Compile();
    }

    private static Type Plain(Type type)
    {
        var inner = Nullable.GetUnderlyingType(type) ?? type;
        return inner.IsEnum ? typeof(int) : inner;
    }
}
