using Pledges.Domain.Members;

namespace Pledges.Web.Pages.Members;

/// <summary>Posts, statuses and the like in words; English keys of the texts.</summary>
public static class MemberWords
{
    public static string Of(PostType type) => type switch
    {
        PostType.Secretary => "Secretary",
        PostType.DeputySecretary => "Deputy secretary",
        PostType.StandingMember => "Standing member",
        PostType.CommitteeMember => "Committee member",
        PostType.InspectionChair => "Chair of the inspection commission",
        PostType.InspectionMember => "Member of the inspection commission",
        PostType.Head => "Head",
        PostType.DeputyHead => "Deputy head",
        _ => "Other post",
    };

    public static string Of(PostKind kind) => kind switch
    {
        PostKind.Party => "Party work",
        PostKind.Government => "Government",
        PostKind.Front => "Front and mass organisations",
        _ => "Community",
    };

    public static string Of(StatusKind kind) => kind == StatusKind.Exempt ? "Exempt from activities" : "Suspended from activities";

    public static string Of(EndReason reason) => reason switch
    {
        EndReason.Transferred => "transferred",
        EndReason.Left => "left the Party",
        EndReason.StruckOff => "struck off",
        EndReason.Expelled => "expelled",
        _ => "deceased",
    };

    public static string Of(StatusChange change) => change switch
    {
        StatusChange.Exempt => Of(StatusKind.Exempt),
        StatusChange.Suspended => Of(StatusKind.Suspended),
        StatusChange.EndExempt => "Exemption ended",
        StatusChange.EndSuspended => "Suspension ended",
        StatusChange.Left => "Left the Party",
        StatusChange.StruckOff => "Struck off",
        StatusChange.Expelled => "Expelled",
        StatusChange.TakeBack => "Entered wrongly: the member stays",
        _ => "Deceased",
    };

    public static string Of(Gender gender) => gender switch
    {
        Gender.Male => "Man",
        Gender.Female => "Woman",
        _ => "Not stated",
    };
}
