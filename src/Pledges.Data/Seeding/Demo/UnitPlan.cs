using System.Globalization;

namespace Pledges.Data.Seeding.Demo;

/// <summary>The tree of the demo city, with its past: a commune that became a ward, neighbourhoods that were merged.</summary>
internal sealed class UnitPlan
{
    public static readonly DateOnly Beginning = new(2010, 1, 1);
    public static readonly DateOnly FirstMerger = new(2016, 7, 1);
    public static readonly DateOnly SecondMerger = new(2019, 7, 1);

    private readonly List<DemoUnit> units = [];
    private readonly Dice dice;

    public UnitPlan(DemoSize size, int seed)
    {
        dice = new Dice(seed, 21);
        City = Add("TH", "Đảng bộ thành phố Thanh Hóa", "CITY", null, CellKind.Office, null);
        var bodies = AddBodies(size);
        for (var i = 0; i < size.GrassrootsCells; i++)
        {
            AddGrassrootsCell(i, size.Bodies + i + 1);
        }

        var counts = CellsPerBody(size);
        for (var i = 0; i < bodies.Count; i++)
        {
            AddCells(bodies[i], counts[i], isWard: i < size.Wards);
        }

        DemoCell = units.First(u => u.Level == "CELL" && u.IsResidential);
        OfficeCell = units.First(u => u.Parent == DemoCell.Parent && u.Kind == CellKind.Office);
        DemoGrassrootsCell = units.First(u => u.Level == "GCELL");
        (DemoCell.Weight, DemoGrassrootsCell.Weight) = (30, 18);
        (DemoCell.IsDemo, DemoGrassrootsCell.IsDemo) = (true, true);
    }

    public IReadOnlyList<DemoUnit> All => units;
    public DemoUnit City { get; }

    /// <summary>The cell of the demo members and their secretary.</summary>
    public DemoUnit DemoCell { get; }
    public DemoUnit OfficeCell { get; }
    public DemoUnit DemoGrassrootsCell { get; }

    private List<DemoUnit> AddBodies(DemoSize size)
    {
        var bodies = new List<DemoUnit>();
        for (var i = 0; i < size.Bodies; i++)
        {
            var (name, kind) = i < size.Wards ? (PlaceNames.Wards[i], CellKind.Residential) : Agency(i - size.Wards);
            var body = Add(Number(i + 1), $"Đảng bộ {name}", "BODY", PlaceNames.SectorOf(kind), kind, City);
            if (name == "phường Quảng Phú")
            {
                (body.FormerName, body.RenamedOn) = ("Đảng bộ xã Quảng Phú", new DateOnly(2021, 6, 1));
            }

            body.Diligence = 0.75 + (0.5 * dice.Share());
            bodies.Add(body);
        }

        return bodies;
    }

    private static (string Name, CellKind Kind) Agency(int i)
    {
        var (name, kind) = PlaceNames.Agencies[i % PlaceNames.Agencies.Count];
        return (i < PlaceNames.Agencies.Count ? name : $"{name} – cơ sở {(i / PlaceNames.Agencies.Count) + 1}", kind);
    }

    private void AddGrassrootsCell(int i, int number)
    {
        var (name, kind) = i < PlaceNames.Single.Count
            ? PlaceNames.Single[i]
            : ($"Công ty cổ phần Thương mại và Dịch vụ số {i - PlaceNames.Single.Count + 1}", CellKind.Company);
        var cell = Add(Number(number), $"Chi bộ {name}", "GCELL", PlaceNames.SectorOf(kind), kind, City);
        (cell.Weight, cell.Diligence) = (10 + dice.Between(0, 14), 0.75 + (0.5 * dice.Share()));
    }

    // A ward has about 13 cells, an agency about 8; what does not divide goes to the wards in turn.
    private static int[] CellsPerBody(DemoSize size)
    {
        var agencies = size.Bodies - size.Wards;
        var perAgency = agencies == 0 ? 0 : Math.Max(3, (int)(size.Cells * 8.0 / ((size.Wards * 13) + (agencies * 8))));
        var forWards = size.Cells - (perAgency * agencies);
        return [.. Enumerable.Range(0, size.Bodies).Select(i => i < size.Wards ? (forWards / size.Wards) + (i < forWards % size.Wards ? 1 : 0) : perAgency)];
    }

    private void AddCells(DemoUnit body, int count, bool isWard)
    {
        var place = body.Name["Đảng bộ ".Length..];
        var names = isWard ? WardCells(place, count) : AgencyCells(body, count);
        var first = units.Count;
        foreach (var (name, kind) in names)
        {
            var from = name == NewNeighbourhood(place) && HasMergers(body, count) ? SecondMerger : Beginning;
            AddCell(body, units.Count - first + 1, name, kind, from, null);
        }

        if (isWard && HasMergers(body, count))
        {
            var five = units.First(u => u.Parent == body && u.Name == $"Chi bộ {Neighbourhood(place)} 5");
            var six = units.First(u => u.Parent == body && u.Name == NewNeighbourhood(place));
            AddCell(body, units.Count - first + 1, $"Chi bộ {Neighbourhood(place)} 6", CellKind.Residential, Beginning, FirstMerger).Successor = five;
            AddCell(body, units.Count - first + 1, $"Chi bộ {Neighbourhood(place)} 9", CellKind.Residential, Beginning, SecondMerger).Successor = six;
            AddCell(body, units.Count - first + 1, $"Chi bộ {Neighbourhood(place)} 10", CellKind.Residential, Beginning, SecondMerger).Successor = six;
        }
    }

    // Every fourth ward with enough neighbourhoods: the number 6 was used before, given up, and given again in 2019.
    private static bool HasMergers(DemoUnit body, int count) => body.IsResidential && int.Parse(body.Code, CultureInfo.InvariantCulture) % 4 == 1 && count >= 11;

    private static string Neighbourhood(string place) => place.StartsWith("xã", StringComparison.Ordinal) ? "thôn" : "phố";

    private static string NewNeighbourhood(string place) => $"Chi bộ {Neighbourhood(place)} 6";

    private static IEnumerable<(string Name, CellKind Kind)> WardCells(string place, int count)
    {
        var bare = place[(place.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        var schools = Math.Min(3, count / 4);
        var others = 1 + schools + (count >= 8 ? 1 : 0);
        yield return ($"Chi bộ Cơ quan {place}", CellKind.Office);
        for (var i = 1; i <= count - others; i++)
        {
            yield return ($"Chi bộ {Neighbourhood(place)} {i}", CellKind.Residential);
        }

        for (var i = 0; i < schools; i++)
        {
            yield return ($"Chi bộ {PlaceNames.Schools[i]} {bare}", CellKind.School);
        }

        if (count >= 8)
        {
            yield return ($"Chi bộ Trạm Y tế {place}", CellKind.Health);
        }
    }

    private static IEnumerable<(string Name, CellKind Kind)> AgencyCells(DemoUnit body, int count)
    {
        var names = PlaceNames.CellsOf(body.Kind);
        return Enumerable.Range(0, count).Select(i => ($"Chi bộ {names[i % names.Count]}{(i < names.Count ? "" : $" – cơ sở {(i / names.Count) + 1}")}", body.Kind));
    }

    private DemoUnit AddCell(DemoUnit body, int number, string name, CellKind kind, DateOnly from, DateOnly? to)
    {
        var cell = Add($"{body.Code}.{number.ToString("00", CultureInfo.InvariantCulture)}", name, "CELL", body.Sector, kind, body, from, to);
        cell.Weight = kind switch
        {
            CellKind.Residential => dice.Between(18, 38),
            CellKind.Health when body.IsResidential => dice.Between(5, 8),
            CellKind.Office when body.IsResidential => dice.Between(16, 24),
            _ => dice.Between(9, 22),
        };
        cell.Diligence = Math.Clamp(body.Diligence * (0.8 + (0.4 * dice.Share())), 0.5, 1.5);
        return cell;
    }

    private DemoUnit Add(string code, string name, string level, string? sector, CellKind kind, DemoUnit? parent, DateOnly? from = null, DateOnly? to = null)
    {
        var unit = new DemoUnit(units.Count + 1, code, name, level, sector, kind, parent, from ?? Beginning, to);
        units.Add(unit);
        return unit;
    }

    private static string Number(int number) => number.ToString("000", CultureInfo.InvariantCulture);
}
