using Pledges.Domain.Wording;

namespace Pledges.Web.Pages.MyPledge;

/// <summary>One suggestion for the first part that is missing, in the order of <see cref="PostKindOfWork"/>.</summary>
internal static class Suggestions
{
    private static readonly string[] Quantity =
    [
        "For example: two mornings a week, 12 households, one evening a month.",
        "For example: two lessons a week, 6 pupils, four times a term.",
        "For example: 5 minutes a patient, two visits a month, 30 patients.",
        "For example: within 2 days, 15 files a week, one morning a week.",
        "For example: one check a shift, 3 new workers, 20% less waste.",
    ];

    private static readonly string[] Deadline =
    [
        "For example: on the first Sunday of the month, before Tết, by 30/6.",
        "For example: on Wednesday afternoons, by the end of the first term.",
        "For example: every Monday before the round, by the end of quarter II.",
        "For example: by 15/3, every Thursday morning, within 5 working days.",
        "For example: at the beginning of each shift, by 30/9.",
    ];

    private static readonly string[] Beneficiary =
    [
        "For example: 9 elderly households of lane 118.",
        "For example: 6 pupils of class 8C who lost the thread.",
        "For example: bedridden patients of wards 4 and 6.",
        "For example: people who cannot come in office hours.",
        "For example: 3 new workers of my team.",
    ];

    private static readonly string[] Duty =
    [
        "For example: as head of the group, or: because last year only a third came to the meetings.",
        "For example: as class teacher of 7D, or: because I handed in lesson plans late.",
        "For example: in the department where I work, or: because patients did not understand the prescription.",
        "For example: in the files I handle, or: because 14 letters lay too long last year.",
        "For example: on the line I lead, or: because two machines stood still in spring.",
    ];

    public static string? For(Advice advice, bool deedAndDeadlineSuffice, PostKindOfWork kind)
    {
        if (!advice.Deadline)
        {
            return Deadline[(int)kind];
        }

        if (deedAndDeadlineSuffice)
        {
            return null;
        }

        return !advice.Quantity ? Quantity[(int)kind] : !advice.Beneficiary ? Beneficiary[(int)kind] : !advice.Duty ? Duty[(int)kind] : null;
    }
}
