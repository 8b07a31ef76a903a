namespace Pledges.Web.Tests.City;

/// <summary>Somebody with an account (or without: no user name) in the test city.</summary>
public sealed record Person(string Name, string Code)
{
    public const string OnePassword = "mat khau thu nghiem";

    public string UserName { get; init; } = Code;
    public string Password => OnePassword;
    public int AccountId { get; init; }

    /// <summary>0 for staff who are not on the roster.</summary>
    public int MemberId { get; init; }

    /// <summary>Pledge of <see cref="TestCity.Year"/>; 0 when there is none.</summary>
    public int PledgeId { get; init; }
}

/// <summary>An organisation of the test city.</summary>
public sealed record Unit(string Code, string Name)
{
    public int Id { get; init; }
}

/// <summary>
/// A small city at <see cref="Now"/>, in the time in which pledges are handed in late.
/// <code>
/// TU  city
/// ├ DB1 ward body         ├ CB11 the cell: Member (confirmed), Waiting (handed in), SentBack, Newcomer (no pledge),
/// │                       │      Silent (no account), Secretary (handed in), Deputy
/// │                       ├ CB12 another cell: OtherMember, OtherSecretary, Committee (secretary of DB1)
/// │                       └ CB10 dissolved in 2024, succeeded by CB11
/// ├ DB2 commune body      └ CB21: FarMember, FarSecretary, OtherCommittee (secretary of DB2)
/// └ CS3 grassroots cell   GrassrootsMember, GrassrootsSecretary (handed in)
/// </code>
/// Staff without a card: Standing, Office, Inspection, Administrator, Nobody (an account without any role).
/// 2025 is closed: Member had a good result and objected to the grade decided after the meeting of CB11; Waiting had not registered.
/// </summary>
public sealed class TestCity
{
    public const int Year = 2026;
    public const int ClosedYear = 2025;

    /// <summary>10 March 2026, ten in the morning.</summary>
    public static readonly DateTimeOffset Now = new(2026, 3, 10, 10, 0, 0, TimeSpan.FromHours(7));
    public static readonly DateOnly Today = DateOnly.FromDateTime(Now.DateTime);

    private readonly IReadOnlyDictionary<string, Person> people;
    private readonly IReadOnlyDictionary<string, Unit> units;

    internal TestCity(IReadOnlyDictionary<string, Person> people, IReadOnlyDictionary<string, Unit> units) =>
        (this.people, this.units) = (people, units);

    /// <summary>Member's objection of 2025, not answered.</summary>
    public int AppealId { get; init; }

    /// <summary>Silent's transfer from CB11 to CB12, cancelled.</summary>
    public int TransferId { get; init; }

    /// <summary>A draft that moves CB21 below DB1; nothing more is said of it yet.</summary>
    public int OrgEventId { get; init; }
    /// <summary>The commission's decision 05-QĐ/UBKT about CS3 and OtherMember, under way.</summary>
    public int InspectionId { get; init; }

    /// <summary>OtherMember in that decision.</summary>
    public int SubjectId { get; init; }

    /// <summary>OtherMember's remedy of a shortcoming, demanded until 2027.</summary>
    public int RemedyId { get; init; }

    /// <summary>SentBack's reprimand of 2025.</summary>
    public int DisciplineId { get; init; }

    /// <summary>Waiting's good deed, without consent, for which they are nominated as exemplar of the city, and praised.</summary>
    public int DeedId { get; init; }
    public int NominationId { get; init; }
    public int CommendationId { get; init; }

    /// <summary>DB1's programme of 2026, handed in by Committee and waiting for the office.</summary>
    public int PlanId { get; init; }

    /// <summary>A task of the city: DB1 leads, CB11 co-ordinates; two milestones, nothing reported.</summary>
    public int TaskId { get; init; }

    /// <summary>An indicator of 2026 that is not reported.</summary>
    public int IndicatorId { get; init; }

    public Person Member => people["M01"];
    public Person Waiting => people["M02"];
    public Person SentBack => people["M03"];
    public Person Newcomer => people["M04"];
    public Person Silent => people["M05"];
    public Person Secretary => people["M06"];
    public Person Deputy => people["M07"];
    public Person OtherMember => people["M11"];
    public Person OtherSecretary => people["M12"];
    public Person Committee => people["M13"];
    public Person FarMember => people["M21"];
    public Person FarSecretary => people["M22"];
    public Person OtherCommittee => people["M23"];
    public Person GrassrootsMember => people["M31"];
    public Person GrassrootsSecretary => people["M32"];
    public Person Standing => people["thuongvu"];
    public Person Office => people["vanphong"];
    public Person Inspection => people["kiemtra"];
    public Person Administrator => people["quantri"];
    public Person Nobody => people["khongvaitro"];

    public Unit Root => units["TU"];
    public Unit Body => units["DB1"];
    public Unit Cell => units["CB11"];
    public Unit OtherCell => units["CB12"];
    public Unit OldCell => units["CB10"];
    public Unit OtherBody => units["DB2"];
    public Unit FarCell => units["CB21"];
    public Unit GrassrootsCell => units["CS3"];
}
