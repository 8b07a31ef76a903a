using System.Collections.Concurrent;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Pledges.Data.Bulk;

/// <summary>
/// How plain rows reach the table of an entity. Names come from the EF model; a column of the model without a property of
/// the same name on the row is refused, so that a row never falls behind its entity unnoticed.
/// </summary>
internal sealed class BulkTable<TRow>
{
    private static readonly ConcurrentDictionary<(IEntityType Entity, bool WithIdentity), BulkTable<TRow>> Known = [];

    private readonly Func<TRow, object?>[] readers;

    private BulkTable(IEntityType entity, bool withIdentity)
    {
        var store = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value;
        var properties = entity.GetFlattenedProperties().Where(p => withIdentity || !IsGiven(p)).ToList();
        Name = entity.GetTableName()!;
        Columns = [.. properties.Select(p => p.GetColumnName(store)!)];
        Types = [.. properties.Select(p => Plain(p.ClrType))];
        readers = [.. properties.Select(p => Reader(entity, p))];
    }

    public string Name { get; }
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Types as the engine gets them: enums are whole numbers, null is left to the value.</summary>
    public IReadOnlyList<Type> Types { get; }

    public static BulkTable<TRow> Of(IEntityType entity, bool withIdentity) =>
        Known.GetOrAdd((entity, withIdentity), key => new BulkTable<TRow>(key.Entity, key.WithIdentity));

    public object? Value(TRow row, int column) => readers[column](row);

    private static bool IsGiven(IProperty property) => property.IsPrimaryKey() && property.ValueGenerated == ValueGenerated.OnAdd;

    private static Func<TRow, object?> Reader(IEntityType entity, IProperty column)
    {
        var row = Expression.Parameter(typeof(TRow));
        Expression value = column.DeclaringType is IComplexType part ? Part(entity, row, part.ComplexProperty.Name) : row;
        value = Part(entity, value, column.Name);
        var inner = Nullable.GetUnderlyingType(value.Type) ?? value.Type;
        if (inner.IsEnum)
        {
            value = Expression.Convert(value, inner == value.Type ? typeof(int) : typeof(int?));
        }

        return Expression.Lambda<Func<TRow, object?>>(Expression.Convert(value, typeof(object)), row).Compile();
    }

    private static MemberExpression Part(IEntityType entity, Expression of, string name) => of.Type.GetProperty(name) is { } property
        ? Expression.Property(of, property)
        : throw new InvalidOperationException($"{of.Type.Name} lacks {name} of {entity.DisplayName()}.");

    private static Type Plain(Type type)
    {
        var inner = Nullable.GetUnderlyingType(type) ?? type;
        return inner.IsEnum ? typeof(int) : inner;
    }
}
