using Pledges.Browser.Tests.Support;

namespace Pledges.Browser.Tests.Journeys;

// From the cell's meeting to the snapshot.
public sealed partial class YearJourney
{
    private const string Grading = "/organisations/DB01/grades/2026";

    private static readonly int[] Best = [5, 6, 7, 8, 9, 10, 11];

    private async Task MeetAsync()
    {
        await using (var secretary = await year.OnAsync(12, 10, CityFiles.Code(Secretary), Visitor.Desk))
        {
            await YearActs.HoldAsync(secretary, "CB01", GradeOf);
        }

        await using var other = await year.OnAsync(12, 10, CityFiles.Code(OtherSecretary), Visitor.Desk);
        await YearActs.HoldAsync(other, "CB02", _ => "GOOD");
    }

    // Twenty in a hundred of those graded good, leaders apart: seven are too many, five fit.
    private async Task DecideAsync()
    {
        const string Decide = "Quyết định xếp loại các chi bộ đã chọn";
        await using (var leader = await year.OnAsync(12, 15, CityFiles.Code(Leader), Visitor.Desk))
        {
            await leader.DoAsync(Grading, Decide, "Số xếp loại cao nhất vượt tỷ lệ: 7, trong khi chỉ được tối đa 5");
            await leader.GoAsync(Grading + "/CB01");
            foreach (var number in Best.Take(2))
            {
                var row = leader.Page.Locator($"tbody tr:has-text('{CityFiles.Code(number)}')");
                await row.Locator("select").SelectOptionAsync("GOOD");
                await row.Locator("[name$='.Reason']").FillAsync("Vượt tỷ lệ của đảng bộ");
            }

            await leader.PressAsync("Lưu các mức điều chỉnh");
            await leader.DoAsync(Grading, Decide, "Đã quyết định xếp loại của 2 chi bộ");
        }

        await using var office = await year.OnTheSameDayAsync(YearOfACell.Office, Visitor.Desk);
        await office.DoAsync(Grading, Decide, "Đã quyết định xếp loại của 1 chi bộ");
    }

    private async Task ObjectAsync()
    {
        await using (var member = await year.OnAsync(12, 18, CityFiles.Code(Objects)))
        {
            await member.DoAsync("/my-pledge/2026/grade", "Gửi kiến nghị", "Chờ cấp ủy trả lời", ("Text", "Tôi đã làm vượt hai việc, đề nghị xem lại."));
        }

        await using (var office = await year.OnAsync(12, 19, YearOfACell.Office, Visitor.Desk))
        {
            await office.GoAsync("/years/2026/close");
            await office.SeesAsync("Còn 1 việc chưa xong");
        }

        await using (var leader = await year.OnAsync(12, 20, CityFiles.Code(Leader)))
        {
            await leader.GoAsync(await leader.LinkAsync(Grading, "main a[href^='/appeals/']"));
            await leader.FinishAsync("Trả lời kiến nghị", "Đã trả lời kiến nghị của đồng chí " + CityFiles.NameOf(Objects), ("NewGrade", ""), ("Answer", "Giữ nguyên. Tỷ lệ đã hết."));
        }

        await using var answered = await year.OnTheSameDayAsync(CityFiles.Code(Objects));
        await answered.GoAsync("/my-pledge/2026/grade");
        await answered.SeesAsync("Tỷ lệ đã hết");
    }

    private async Task CloseAsync()
    {
        await using (var office = await year.OnAsync(12, 28, YearOfACell.Office, Visitor.Desk))
        {
            await office.DoAsync("/years/2026/close", "Chốt năm", "Đã chốt năm 2026");
            await office.GoAsync("/years/2026/snapshots/1");
            await office.SeesAsync($"{InTheCell + InTheOther - 2}/{InTheCell + InTheOther - 1}");
            await office.LookAsync("snapshot");
        }

        await FigureIsAsync("registered", InTheCell - 2, InTheCell - 1);
        await FigureIsAsync("doing_well", InTheCell - 2, InTheCell - 2);
        await FigureIsAsync("member_good", InTheCell - 3, InTheCell - 1);
        await using var writer = await year.OnTheSameDayAsync(CityFiles.Code(Writer));
        await writer.GoAsync("/my-pledge/2026/amend");
        await writer.SeesAsync("đã chốt");
    }

    private static string GradeOf(int number) => Best.Contains(number) ? "EXCELLENT" : number == Disciplined ? "FAILED" : number == Silent ? "FAIR" : "GOOD";
}
