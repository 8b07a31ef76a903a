using Pledges.Domain.Recognition;

namespace Pledges.Data.Seeding.Demo;

/// <summary>Good deeds, nominations, commendations and practice models of the demo city, as far as they have come today.</summary>
internal sealed class RecognitionBook(UnitPlan units, IReadOnlyList<Person> people, Results results, int seed, DateOnly today)
{
    private const int DeedsPerYear = 60;
    private const int OpenNominations = 18;

    private readonly Dice dice = new(seed, 72);

    public List<GoodDeedRow> Deeds { get; } = [];
    public List<NominationRow> Nominations { get; } = [];
    public List<CommendationRow> Commendations { get; } = [];
    public List<ModelRow> Models { get; } = [];
    public List<ParticipationRow> Participations { get; } = [];

    public RecognitionBook Fill()
    {
        PastExemplars(today.Year - 1);
        RunningYear();
        FillModels();
        return this;
    }

    // A good part of last year's exemplars came with a deed; most of those agreed that others read it.
    private void PastExemplars(int year)
    {
        var of = people.ToDictionary(p => p.Id);
        foreach (var exemplar in results.Exemplars.Where(e => e.Year == year).OrderBy(e => e.Id % 97).ThenBy(e => e.Id).Take(DeedsPerYear))
        {
            var person = of[exemplar.MemberId];
            var deed = Deed(person, exemplar.Fields, dice.Day(new(year, 2, 1), new(year, 11, 20)), person.CellOn(new(year, 12, 1)) ?? person.Last.Cell, consents: dice.Happens(0.7));
            Nominations.Add(new NominationRow
            {
                Id = Nominations.Count + 1,
                Year = year,
                MemberId = person.Id,
                UnitId = deed.UnitId,
                DeedId = deed.Id,
                Level = RecognitionLevel.City,
                State = NominationState.Recognised,
                NominatedBy = deed.ToldBy,
                NominatedOn = new(year, 12, 5),
                EndorsedBy = "Ban Thường vụ Đảng ủy",
                EndorsedOn = new(year, 12, 12),
                DecidedBy = "Văn phòng Thành ủy",
                DecidedOn = new(year, 12, 24),
                DecisionNo = exemplar.DecisionNo,
            });
            if (dice.Happens(0.4))
            {
                Commend(person.Id, null, new(year, 12, 26), $"{900 + Commendations.Count}-QĐ/TU", CommendationForm.Certificate, deed.Title, CommendingBody.City, deed.Id);
            }
        }

        foreach (var unit in units.All.Where(u => u.IsGrassroots && u.To is null).Where((_, i) => i % 6 == 0))
        {
            Commend(null, unit.Id, new(year, 12, 28), $"{800 + unit.Id}-QĐ/TU", dice.Happens(0.15) ? CommendationForm.Flag : CommendationForm.Certificate, "Hoàn thành xuất sắc phong trào thi đua năm " + year, CommendingBody.City, null);
        }
    }

    private void RunningYear()
    {
        var first = new DateOnly(today.Year, 1, 3);
        if (first >= today.AddDays(-20))
        {
            return;
        }

        var demo = people.Where(p => p.CountsOn(today) && (p.CellOn(today) == units.DemoCell || p.CellOn(today) == units.DemoGrassrootsCell) && p.Id != FixedPeople.Secretary && p.CellOn(first) == p.CellOn(today)).Take(9).ToList();
        var elsewhere = dice.Pick(people.Where(p => !p.IsFixed && p.CountsOn(today) && p.CellOn(first) == p.CellOn(today) && !p.CellOn(today)!.IsDemo), DeedsPerYear, _ => 1);
        foreach (var (person, i) in demo.Concat(elsewhere).Select((p, i) => (p, i)))
        {
            var cell = person.CellOn(today)!;
            var deed = Deed(person, RecognitionTexts.FieldsOf(i), dice.Day(first, today.AddDays(-10)), cell, consents: i % 3 != 1);
            if (i % 2 == 0 && Nominations.Count(n => n.Year == today.Year) < OpenNominations)
            {
                var isEndorsed = i % 4 == 0 && cell.Level == "CELL";
                Nominations.Add(new NominationRow
                {
                    Id = Nominations.Count + 1,
                    Year = today.Year,
                    MemberId = person.Id,
                    UnitId = cell.Id,
                    DeedId = deed.Id,
                    Level = i % 6 == 0 ? RecognitionLevel.Organisation : RecognitionLevel.City,
                    State = isEndorsed && i % 6 != 0 ? NominationState.Endorsed : NominationState.Nominated,
                    NominatedBy = deed.ToldBy,
                    NominatedOn = today.AddDays(-8),
                    EndorsedBy = isEndorsed && i % 6 != 0 ? "Ban Thường vụ Đảng ủy" : null,
                    EndorsedOn = isEndorsed && i % 6 != 0 ? today.AddDays(-3) : null,
                    Opinion = isEndorsed && i % 6 != 0 ? "Cấp ủy đã xác minh, việc làm có thật, được nhân dân ghi nhận." : null,
                });
            }
            else if (i % 2 == 1)
            {
                var isPublic = i % 4 == 1;
                Commend(person.Id, null, today.AddDays(-2 - (i % 7)), null, isPublic ? CommendationForm.PublicPraise : CommendationForm.Praise, deed.Title, CommendingBody.Cell, deed.Id);
            }
        }
    }

    private void FillModels()
    {
        foreach (var (name, field, description, result) in RecognitionTexts.Models)
        {
            var first = Model(units.City, name, field, description, null, new DateOnly(today.Year - 1, 2, 3), result);
            TakePart(first, units.DemoCell, 5 + (first % 4));
            foreach (var body in units.All.Where(u => u.Level == "BODY" && u.To is null).Skip(first).Take(3))
            {
                var replica = Model(body, name, field, description, first, new DateOnly(today.Year - 1, 6, 1 + first), null);
                TakePart(replica, units.All.First(u => u.Parent == body && u.To is null), 4 + (replica % 9));
            }
        }
    }

    private int Model(DemoUnit unit, string name, string field, string description, int? copiedFrom, DateOnly from, string? results)
    {
        Models.Add(new ModelRow(Models.Count + 1, 1, unit.Id, copiedFrom, name, field, description, from, results, results is null ? null : new DateOnly(today.Year - 1, 12, 20)));
        return Models.Count;
    }

    private void TakePart(int model, DemoUnit cell, int count)
    {
        foreach (var person in people.Where(p => !p.IsFixed && p.CountsOn(today) && p.CellOn(today) == cell).Take(count))
        {
            Participations.Add(new ParticipationRow(Participations.Count + 1, model, person.Id, Later(person.Last.From, new DateOnly(today.Year - 1, 7, 1))));
        }
    }

    private GoodDeedRow Deed(Person person, ExemplarFields fields, DateOnly on, DemoUnit cell, bool consents)
    {
        var (title, text, group, count) = RecognitionTexts.Deed(fields, Deeds.Count);
        var deed = new GoodDeedRow
        {
            Id = Deeds.Count + 1,
            MemberId = person.Id,
            UnitId = cell.Id,
            Title = title,
            Text = text,
            Fields = fields,
            DoneOn = on,
            Beneficiaries = count,
            BeneficiaryGroup = group,
            ToldBy = $"Bí thư {cell.Name}",
            ConsentedOn = consents ? Earlier(on.AddDays(12), today) : null,
        };
        Deeds.Add(deed);
        return deed;
    }

    private void Commend(int? memberId, int? unitId, DateOnly on, string? number, CommendationForm form, string title, CommendingBody body, int? deedId) =>
        Commendations.Add(new CommendationRow(Commendations.Count + 1, 1, memberId, unitId, on, number, form, title, body, deedId));

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
}
