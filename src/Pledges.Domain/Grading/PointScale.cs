namespace Pledges.Domain.Grading;

/// <summary>
/// Points of a scheme: general criteria, of which a part for political quality, ethics and role-model responsibility – the
/// pledge's share –, and points for the tasks. Source: QĐ 366-QĐ/TW (30, of which 18, and 70; from 90, 70 and 50).
/// </summary>
public sealed record PointScale(int General, int Conduct, int Task, int BestFrom, int GoodFrom, int FairFrom)
{
    public int RankOf(decimal total) => total >= BestFrom ? 1 : total >= GoodFrom ? 2 : total >= FairFrom ? 3 : 4;
}
