using Pledges.Domain.Shared;

namespace Pledges.Data.Audit;

/// <summary>One event of the history, written in the same transaction as the change it tells of.</summary>
public sealed class EventEntry : ChainedEntry
{
    public const int KindLength = 60;
    public const int DetailLength = 400;

    public required int ActorId { get; init; }

    /// <summary>In the past tense: <c>pledge.confirmed</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Name of the aggregate: Pledge, Member, OrgUnit …</summary>
    public required string Subject { get; init; }
    public required int SubjectId { get; init; }
    public string? Detail { get; init; }

    public static IEnumerable<EventEntry> Of(Aggregate aggregate) => aggregate.Happenings.Select(h => new EventEntry
    {
        At = h.At,
        ActorId = h.ActorId,
        Kind = h.Kind,
        Subject = aggregate.GetType().Name,
        SubjectId = aggregate.Id,
        Detail = h.Detail is { Length: > DetailLength } ? h.Detail[..DetailLength] : h.Detail,
    });

    protected override void Write(BinaryWriter writer)
    {
        writer.Write(ActorId);
        writer.Write(Kind);
        writer.Write(Subject);
        writer.Write(SubjectId);
        writer.Write(Detail is not null);
        writer.Write(Detail ?? "");
    }
}

/// <summary>Somebody looked at another person's record.</summary>
public sealed class ReadEntry : ChainedEntry
{
    public const int WhatLength = 60;

    public required int AccountId { get; init; }

    /// <summary>Name of the reader as it was then.</summary>
    public required string ReaderName { get; init; }
    public required int MemberId { get; init; }

    /// <summary>Which record: pledge, roster.</summary>
    public required string What { get; init; }

    protected override void Write(BinaryWriter writer)
    {
        writer.Write(AccountId);
        writer.Write(ReaderName);
        writer.Write(MemberId);
        writer.Write(What);
    }
}
