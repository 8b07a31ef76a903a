using Pledges.Domain.Inspections;

namespace Pledges.Data.Importing;

internal static class InspectionWords
{
    public static readonly Words<InspectionBody> Bodies = new(
        (InspectionBody.StandingCommittee, ["STANDING_COMMITTEE", "ban thường vụ", "BTV"]),
        (InspectionBody.InspectionCommission, ["INSPECTION_COMMISSION", "ủy ban kiểm tra", "UBKT"]));

    public static readonly Words<Activity> Activities = new(
        (Activity.Inspection, ["INSPECTION", "kiểm tra"]),
        (Activity.Supervision, ["SUPERVISION", "giám sát"]));

    public static readonly Words<InspectionKind> Kinds = new(
        (InspectionKind.Topical, ["TOPICAL", "chuyên đề"]),
        (InspectionKind.Regular, ["REGULAR", "thường xuyên"]),
        (InspectionKind.OnSigns, ["ON_SIGNS", "dấu hiệu vi phạm", "khi có dấu hiệu vi phạm"]));
}
