using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;
using Pledges.Data;
using Pledges.Data.Audit;
using Pledges.Data.Figures;
using Pledges.Domain.Figures;
using Pledges.Domain.Organisations;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;
using Pledges.Web.Figures;
using Pledges.Web.Localisation;
using Pledges.Web.Papers;
using Pledges.Web.Papers.Docx;
using Pledges.Web.Papers.Facts;
using Pledges.Web.Security;
using Pledges.Web.Setup;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Dashboard;

/// <summary>Takes the figures of a unit out as a report, a workbook or a text file. It asks what for, and the history keeps who, when and why.</summary>
[Authorize(Policy = Policies.UnitReader)]
[EnableRateLimiting(RateLimits.Files)]
public sealed class ExportModel(PledgesDb db, CurrentActor current, IValidator<ExportInput> validator, Texts texts, PaperTexts papers, SharedReadings readings, TimeProvider clock)
    : FigurePage(db, current, texts, readings)
{
    private const int YearsShown = 6;
    private readonly Texts texts = texts;

    [BindProperty]
    public ExportInput Input { get; set; } = new();

    public IEnumerable<SelectListItem> Formats =>
    [
        new(texts["Report (.docx), in the office's layout"], nameof(ExportFormat.Docx)),
        new(texts["Workbook (.xlsx) with live sheets"], nameof(ExportFormat.Xlsx)),
        new(texts["Table of units (.csv)"], nameof(ExportFormat.Csv)),
    ];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        !await LoadAsync(cancel) ? NotFound() : !FigureAccess.MayExport(Actor, Board.Unit.Id) ? Forbid() : ModelState.IsValid ? Page() : this.Invalid();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!FigureAccess.MayExport(Actor, Board.Unit.Id))
        {
            return Forbid();
        }

        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        var export = await ExportAsync(cancel);
        Db.Events.Add(new EventEntry
        {
            At = export.TakenAt,
            ActorId = Actor.AccountId,
            Kind = "figures.exported",
            Subject = nameof(OrgUnit),
            SubjectId = Board.Unit.Id,
            Detail = $"{Year} {Input.Format} {export.Purpose}",
        });
        await Db.SaveChangesAsync(cancel);
        var name = $"so-lieu-{Board.Unit.Code}-{Day:yyyyMMdd}";
        return Input.Format switch
        {
            ExportFormat.Docx => new FileContentResult(
                DocxFile.Write(FiguresPaper.Of(export, papers), papers["Role-model pledges"], export.TakenAt, papers["Taken from the system by {0} at {1}; purpose: {2}", export.TakenBy, VietnamTime.DateAndTime(export.TakenAt), export.Purpose]), DocxFile.ContentType)
            { FileDownloadName = name + ".docx" },
            ExportFormat.Xlsx => new FileContentResult(FigureWorkbook.Write(export, texts), Workbook.ContentType) { FileDownloadName = name + ".xlsx" },
            _ => FigureCsv.Of(export, name + ".csv", texts),
        };
    }

    private async Task<FigureExport> ExportAsync(CancellationToken cancel)
    {
        var known = Years.Select(y => y.Year).Where(y => y < Year).ToList();
        var term = FigureQuestion.FirstYearOfTerm(Year!.Value);
        var past = await PastYearsAsync([.. known.Take(YearsShown - 1).Union(known.Where(y => y == term))], RegistersRead.OfTheYear, cancel);
        return new FigureExport
        {
            Code = Board.Unit.Code,
            Head = (await UnitHeads.LoadAsync(Db, [Board.Unit.Id], Day, cancel))[Board.Unit.Id],
            Asked = Asked,
            Figures = [.. FigureCatalogue.All.Select(f => Exported(f, past, term))],
            Columns = IndexModel.Columns,
            Units = [.. Board.Below.Select(u => new ExportedUnit(u.Code, u.Name, [.. IndexModel.Columns.Select(c => Board.IsHidden(c, u.Id) ? (FigureReading?)null : Board.Read(c, u.Id))]))],
            History = [.. past.Select(y => (y.Year, (IReadOnlyList<FigureReading?>)[.. IndexModel.Columns.Select(y.Read)])).Append((Year!.Value, [.. IndexModel.Columns.Select(c => Board.IsHidden(c) ? (FigureReading?)null : Board.Read(c))]))],
            TakenBy = Actor.Name,
            TakenAt = clock.UtcNow(),
            Purpose = VietnameseText.CleanLines(Input.Purpose),
        };
    }

    private ExportedFigure Exported(Figure figure, IReadOnlyList<PastYear> past, int term)
    {
        var (reading, isHidden) = (Board.Read(figure), Board.IsHidden(figure));
        return new ExportedFigure(
            figure, isHidden ? null : reading, IsAwaited(figure, reading), Targets.GetValueOrDefault(figure.Id), isHidden ? TargetOutcome.NoTarget : Judge(figure, reading), Since(Year!.Value - 1), Since(term));

        decimal? Since(int year) => !isHidden && IsComparable(figure) && past.FirstOrDefault(y => y.Year == year)?.Read(figure) is { } then ? reading.PointsSince(then) : null;
    }
}

public enum ExportFormat
{
    Docx = 0,
    Xlsx = 1,
    Csv = 2,
}

public sealed class ExportInput
{
    public const int PurposeLength = 200;

    public string? Purpose { get; set; }
    public ExportFormat Format { get; set; }
}

public sealed class ExportInputValidator : AbstractValidator<ExportInput>
{
    public ExportInputValidator(Texts texts)
    {
        RuleFor(i => i.Purpose).Must(p => !FigureRules.ExportHasAPurpose(p).IsBroken).WithMessage(_ => texts["Say what the file is for."]);
        RuleFor(i => i.Purpose).Fits(texts, ExportInput.PurposeLength);
        RuleFor(i => i.Format).IsInEnum().WithMessage(_ => texts["Choose a kind of file."]);
    }
}
