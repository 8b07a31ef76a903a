using Pledges.Data.Copying;

namespace Pledges.Web.Pages.Copying;

/// <summary>What the pass found in one unit with all below it.</summary>
public sealed record CopyLine(int UnitId, string Code, string Name, int Pledges, int WithCopies, int Formulaic)
{
    /// <summary>Too few people to be told of outside themselves, alone or by subtraction.</summary>
    public bool IsHidden { get; init; }

    public static CopyLine Of(int unitId, string code, string name, IEnumerable<CopyUnit> rows)
    {
        var all = rows.Where(r => r.Section.Length == 0).ToList();
        return new(unitId, code, name, all.Sum(r => r.Count), all.Sum(r => r.Copied), all.Sum(r => r.Formulaic));
    }
}

/// <summary>A cluster as far as it lies in the chosen unit.</summary>
public sealed record ClusterLine(string Sample, string Section, bool IsFormulaic, int People, int Cells, int InCity);

/// <summary>Whether pledges that share a commitment with two others of their cell are found concrete as often as the rest.</summary>
public sealed record CopyEffect(int JudgedWith, int ConcreteWith, int JudgedWithout, int ConcreteWithout)
{
    public static CopyEffect Of(IEnumerable<CopyUnit> rows)
    {
        var all = rows.Where(r => r.Section.Length == 0).ToList();
        return new(all.Sum(r => r.JudgedWithCopies), all.Sum(r => r.ConcreteWithCopies), all.Sum(r => r.JudgedWithout), all.Sum(r => r.ConcreteWithout));
    }
}
