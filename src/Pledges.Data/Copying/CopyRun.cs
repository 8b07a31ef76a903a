using Pledges.Domain.Access;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Copying;

/// <summary>One pass over all commitments that were handed in: what is alike, by unit and year. The newest finished one is shown.</summary>
public sealed class CopyRun
{
    public const int HostLength = 200;

    // A pass that has not stirred for so long was cut short.
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(10);

    private CopyRun()
    {
    }

    public CopyRun(string host, Actor by, DateTime at) => (Host, ById, StartedAt, StirredAt) = (host, by.AccountId, at, at);

    public int Id { get; private set; }
    public string Host { get; private set; } = "";
    public int ById { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime StartedAt { get; private set; }
    public DateTime StirredAt { get; private set; }
    public DateTime? FinishedAt { get; private set; }

    /// <summary>How many commitments have been read, and how many there are.</summary>
    public int Done { get; private set; }
    public int Total { get; private set; }

    public bool IsUnderWay(DateTime now) => FinishedAt is null && now - StirredAt < Silence;

    public int Percent => Total == 0 ? 0 : (int)(100L * Done / Total);

    internal void Stir(int done, int total, DateTime at) => (Done, Total, StirredAt) = (done, total, at);

    internal void Finish(DateTime at) => (Done, FinishedAt, StirredAt) = (Total, at, at);
}

/// <summary>
/// What a pass found in one cell, year and section: of its commitments, how many are alike with those of others, and how
/// many read as stock text. Under no section: the pledges, and how many were found concrete of those with and
/// without a commitment that three people or more of the cell itself share.
/// </summary>
public sealed class CopyUnit
{
    public int Id { get; private set; }
    public required int RunId { get; init; }
    public required int Year { get; init; }
    public required int UnitId { get; init; }

    /// <summary>Code of the section; empty for the pledges.</summary>
    public required string Section { get; init; }
    public int Count { get; set; }
    public int Copied { get; set; }
    public int Formulaic { get; set; }

    /// <summary>Of the pledges with a verdict.</summary>
    public int JudgedWithCopies { get; set; }
    public int ConcreteWithCopies { get; set; }
    public int JudgedWithout { get; set; }
    public int ConcreteWithout { get; set; }
}

/// <summary>Texts of several people that are alike, with one of them as it was written.</summary>
public sealed class CopyCluster
{
    public const int SampleLength = 300;

    private readonly List<CopyClusterUnit> units = [];

    public int Id { get; private set; }
    public required int RunId { get; init; }
    public required int Year { get; init; }
    public required string Section { get; init; }
    public required string Sample { get; init; }

    /// <summary>How many people wrote so.</summary>
    public required int People { get; init; }
    public required bool IsFormulaic { get; init; }
    public IReadOnlyList<CopyClusterUnit> Units => units;

    internal void Add(int unitId, int people) => units.Add(new() { UnitId = unitId, People = people });
}

/// <summary>How many people of one cell are in a cluster.</summary>
public sealed class CopyClusterUnit
{
    public int Id { get; private set; }
    public int ClusterId { get; private set; }
    public required int UnitId { get; init; }
    public required int People { get; init; }
}
