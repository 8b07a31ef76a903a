using FluentValidation;
using Pledges.Domain.Planning;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Tasks;

/// <summary>A task as typed.</summary>
public sealed class TaskInput
{
    private const int Rows = 6;

    public WorkKind Kind { get; set; } = WorkKind.Push;
    public string? Title { get; set; }
    public string? Contents { get; set; }
    public string? DecisionNo { get; set; }
    public DateOnly? IssuedOn { get; set; }
    public DateOnly? DueOn { get; set; }
    public string? Goal { get; set; }
    public string? GoalUnit { get; set; }
    public int? LeadUnitId { get; set; }
    public List<int> CoUnitIds { get; set; } = [];
    public List<MilestoneInput> Milestones { get; set; } = [];

    public static TaskInput Blank(DateOnly today) => new() { IssuedOn = today, Milestones = [.. Enumerable.Range(0, Rows).Select(_ => new MilestoneInput())] };

    // Methods: model binding reads every property.
    public TaskDetails ToDetails() => new(Kind, Title ?? "", Contents ?? "", DecisionNo, IssuedOn!.Value, DueOn!.Value, TypedNumber.Read(Goal), GoalUnit);

    public IReadOnlyList<MilestoneText> ToRoadMap() => [.. Milestones.Where(m => !m.IsBlank()).Select(m => new MilestoneText(m.Title ?? "", m.DueOn!.Value))];
}

public sealed class MilestoneInput
{
    public string? Title { get; set; }
    public DateOnly? DueOn { get; set; }

    public bool IsBlank() => VietnameseText.Clean(Title).Length == 0 && DueOn is null;
}

public sealed class TaskInputValidator : AbstractValidator<TaskInput>
{
    public TaskInputValidator(Texts texts)
    {
        RuleFor(i => i.Kind).IsInEnum().WithMessage(texts["What was entered here cannot be read."]);
        RuleFor(i => i.LeadUnitId).NotNull().WithMessage(texts["Choose the lead unit."]);
        RuleFor(i => i.Title).Must(IsGiven).WithMessage(texts["Give the task a title."]);
        RuleFor(i => i.Title).Fits(texts, AssignedTask.TitleLength);
        RuleFor(i => i.Contents).Must(IsGiven).WithMessage(texts["Say what is to be reached."]);
        RuleFor(i => i.Contents).Fits(texts, AssignedTask.ContentsLength);
        RuleFor(i => i.DecisionNo).Fits(texts, AssignedTask.DecisionLength);
        RuleFor(i => i.IssuedOn).NotNull().WithMessage(texts["Give the day, like 15/03/2026."]);
        RuleFor(i => i.DueOn).NotNull().WithMessage(texts["Give the day, like 15/03/2026."]);
        RuleFor(i => i.DueOn).GreaterThanOrEqualTo(i => i.IssuedOn).When(i => i.IssuedOn is not null && i.DueOn is not null).WithMessage(texts["The last day is not before the day of issue."]);
        RuleFor(i => i.Goal).Must(g => TypedNumber.IsReadable(g)).WithMessage(texts["Enter a number."]);
        RuleFor(i => i.GoalUnit).Fits(texts, AssignedTask.GoalUnitLength);
        RuleForEach(i => i.Milestones).ChildRules(milestone =>
        {
            milestone.RuleFor(m => m.Title).Must(IsGiven).When(m => m.DueOn is not null).WithMessage(_ => texts["Name the milestone."]);
            milestone.RuleFor(m => m.Title).Fits(texts, Milestone.TitleLength);
            milestone.RuleFor(m => m.DueOn).NotNull().When(m => VietnameseText.Clean(m.Title).Length > 0).WithMessage(_ => texts["Give the day, like 15/03/2026."]);
        });
        RuleFor(i => i).Custom((input, context) => MilestonesLieWithin(input, context, texts)).When(i => i.IssuedOn is not null && i.DueOn is not null);
    }

    private static void MilestonesLieWithin(TaskInput input, ValidationContext<TaskInput> context, Texts texts)
    {
        foreach (var i in Enumerable.Range(0, input.Milestones.Count).Where(i => input.Milestones[i].DueOn is { } day && (day < input.IssuedOn || day > input.DueOn)))
        {
            context.AddFailure($"Milestones[{i}].DueOn", texts["Each milestone lies between {0} and {1}, the days of the task.", VietnamTime.Date(input.IssuedOn!.Value), VietnamTime.Date(input.DueOn!.Value)]);
        }
    }

    private static bool IsGiven(string? text) => VietnameseText.CleanLines(text).Length > 0;
}
