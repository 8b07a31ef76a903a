using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pledges.Domain.Shared;

namespace Pledges.Data.Mappings;

internal static class AggregateMapping
{
    public static void HasAggregateKeys<T>(this EntityTypeBuilder<T> aggregate)
        where T : Aggregate
    {
        aggregate.HasKey(a => a.Id);
        aggregate.Property(a => a.Version).IsConcurrencyToken();
        aggregate.Ignore(a => a.Happenings);
    }
}
