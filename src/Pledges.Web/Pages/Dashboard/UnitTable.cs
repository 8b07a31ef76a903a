using Pledges.Domain.Figures;
using Pledges.Web.Localisation;

namespace Pledges.Web.Pages.Dashboard;

/// <summary>The table of units as a file: exactly what the page shows, in its order.</summary>
internal sealed class UnitTable(IndexModel page, Texts texts)
{
    public IEnumerable<string> Headings =>
        new[] { texts["Unit code"].Value, texts["Unit"].Value, texts["Year"].Value, texts["As of"].Value }
            .Concat(IndexModel.Columns.SelectMany(f => new[] { $"{texts[f.Title]} (k)", "n", "%" }));

    public IEnumerable<IEnumerable<string>> Rows =>
        page.Shown.Select(u => Row(u.Code, u.Name, u.Id, page.Board.Counts.GetValueOrDefault(u.Id)))
            .Append(Row(page.Board.Unit.Code, texts["Together"], page.Board.Unit.Id, page.Board.Total));

    private IEnumerable<string> Row(string code, string name, int unitId, Tally tally) =>
        new[] { code, name, page.Year!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), VietnamTime.Date(page.Day) }
            .Concat(IndexModel.Columns.SelectMany(f => page.Board.IsHidden(f, unitId) ? [texts["small group, not shown"], "", ""] : Cells(f, f.From(tally))));

    private string[] Cells(FigureDefinition figure, FigureValue value) =>
        page.IsAwaited(figure, value) ? [texts["not there yet"], Numbers.Count(value.Denominator), ""]
        : [Numbers.Count(value.Numerator), Numbers.Count(value.Denominator), value.Denominator == 0 ? "" : Numbers.Percent(value.Numerator, value.Denominator)];
}
