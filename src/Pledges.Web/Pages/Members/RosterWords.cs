using Pledges.Domain.Members;
using Pledges.Domain.Recognition;

namespace Pledges.Web.Pages.Members;

/// <summary>English keys of the roster's words.</summary>
public static class RosterWords
{
    public static string Of(PostType post) => post switch
    {
        PostType.Secretary => "secretary",
        PostType.DeputySecretary => "deputy secretary",
        PostType.StandingMember => "standing committee member",
        PostType.CommitteeMember => "committee member",
        PostType.InspectionChair => "chair of the inspection commission",
        PostType.InspectionMember => "member of the inspection commission",
        PostType.Head => "head",
        PostType.DeputyHead => "deputy head",
        _ => "other post",
    };

    public static string Of(StatusKind status) => status == StatusKind.Exempt ? "exempt" : "suspended";

    public static string Of(Gender gender) => gender switch
    {
        Gender.Male => "male",
        Gender.Female => "female",
        _ => "not given",
    };

    public static string Of(EndReason reason) => reason switch
    {
        EndReason.Transferred => "transferred",
        EndReason.Left => "left the Party",
        EndReason.StruckOff => "struck off",
        EndReason.Expelled => "expelled",
        _ => "deceased",
    };

    public static IEnumerable<string> Of(ExemplarFields fields) =>
        Enum.GetValues<ExemplarFields>().Where(f => f != ExemplarFields.None && fields.HasFlag(f)).Select(f => f switch
        {
            ExemplarFields.Work => "work",
            ExemplarFields.Labour => "labour",
            ExemplarFields.Study => "study",
            _ => "self-training",
        });
}
