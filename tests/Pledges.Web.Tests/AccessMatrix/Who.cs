using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.AccessMatrix;

/// <summary>
/// Everybody who may stand before a page, by role and by relation to the people of the cell CB11 (<see cref="TestCity.Cell"/>).
/// </summary>
public enum Who
{
    /// <summary>Not signed in.</summary>
    Anonymous,

    /// <summary>An account without any role.</summary>
    Nobody,

    /// <summary>The member it is about: of CB11, pledge confirmed.</summary>
    Member,

    /// <summary>Another plain member of CB11, pledge handed in.</summary>
    Fellow,

    /// <summary>A plain member of CB12, in the same body.</summary>
    OtherMember,
    Secretary,
    Deputy,
    OtherSecretary,

    /// <summary>Of the body above CB11.</summary>
    Committee,
    OtherCommittee,
    GrassrootsSecretary,
    Standing,
    Office,
    Inspection,
    Administrator,
}

public static class WhoIs
{
    public static Person Person(this Who who, TestCity city) => who switch
    {
        Who.Nobody => city.Nobody,
        Who.Member => city.Member,
        Who.Fellow => city.Waiting,
        Who.OtherMember => city.OtherMember,
        Who.Secretary => city.Secretary,
        Who.Deputy => city.Deputy,
        Who.OtherSecretary => city.OtherSecretary,
        Who.Committee => city.Committee,
        Who.OtherCommittee => city.OtherCommittee,
        Who.GrassrootsSecretary => city.GrassrootsSecretary,
        Who.Standing => city.Standing,
        Who.Office => city.Office,
        Who.Inspection => city.Inspection,
        Who.Administrator => city.Administrator,
        _ => throw new ArgumentOutOfRangeException(nameof(who), who, "Nobody in particular"),
    };
}
