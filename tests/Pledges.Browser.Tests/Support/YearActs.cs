namespace Pledges.Browser.Tests.Support;

/// <summary>What the people of the cell do in their year, each at their own screen.</summary>
internal static class YearActs
{
    private static readonly string[] Grades = ["EXCELLENT", "GOOD", "FAIR", "FAILED"];

    public static async Task WriteAsync(Visitor member)
    {
        await member.GoAsync("/my-pledge/2026/edit?add=dao_duc");
        var rows = await member.Page.Locator("fieldset.commitment").CountAsync();
        await HandInAsync(member, Enumerable.Range(0, rows).SelectMany(i => new[]
        {
            ($"Input.Rows[{i}].Deed", "Cùng bà con trong ngõ quét dọn đường, khơi cống."), ($"Input.Rows[{i}].Quantity", "24 buổi"), ($"Input.Rows[{i}].Due", "Hằng tháng"),
            ($"Input.Rows[{i}].Beneficiary", "32 hộ trong ngõ"), ($"Input.Rows[{i}].Duty", "Tổ viên tổ tự quản"),
        }));
    }

    public static async Task HandInAsync(Visitor member, params IEnumerable<(string Name, string Value)> answers)
    {
        await member.FinishAsync("Lưu và xem lại", "Gửi chi bộ", answers);
        await member.FinishAsync("Gửi chi bộ", "NG-2026-");
    }

    public static async Task ReadAsync(Visitor reader, int number)
    {
        await reader.GoAsync($"/review?q={CityFiles.Code(number)}");
        await reader.PressAsync("Xem và xác nhận");
    }

    public static async Task SendAsync(Visitor leader, int number, string cell)
    {
        await leader.GoAsync($"/members/{CityFiles.Code(number)}/transfer?q={cell}");
        await leader.Page.Locator("[name='Input.To']").First.CheckAsync();
        await leader.FinishAsync("Ghi nhận chuyển sinh hoạt", "Chi bộ nơi đến thấy ngay",
            ("Input.DecisionNo", $"{number}-GT"), ("Input.DecidedOn", "2026-06-15"), ("Input.Remarks", "Đã làm được một nửa."));
    }

    public static async Task ReceiveAsync(Visitor secretary)
    {
        await secretary.GoAsync(await secretary.LinkAsync("/transfers", "main a[href$='/receive']"));
        await secretary.FinishAsync("Tiếp nhận", "Đã tiếp nhận");
    }

    /// <summary>The cell's meeting: filled in for everyone, then each member's ballot and grade, then handed up.</summary>
    public static async Task HoldAsync(Visitor secretary, string cell, Func<int, string> gradeOf)
    {
        await secretary.DoAsync($"/cells/{cell}/meeting/2026", "Điền và lưu", "Đã lưu nháp", ("Fill.Attendance", "Present"), ("Fill.Result", "Good"), ("Fill.Grade", "GOOD"));
        var people = await secretary.Page.Locator(".member:has([name$='.Grade'])").AllAsync();
        foreach (var person in people)
        {
            var grade = gradeOf(CityFiles.NumberIn(await person.InnerTextAsync()));
            await person.Locator($"[name$='.Votes[{Array.IndexOf(Grades, grade)}]']").FillAsync($"{people.Count}");
            await person.Locator("[name$='.Grade']").SelectOptionAsync(grade);
            if (grade == "FAILED")
            {
                await person.Locator(".member-more > summary").ClickAsync();
                await person.Locator("[name$='.DisciplineNo']").FillAsync("15-QĐ/UBKT");
                await person.Locator("[name$='.DisciplinedOn']").FillAsync("2026-08-20");
            }
        }

        await secretary.FinishAsync("Gửi đề xuất lên cấp trên", "Đã gửi đề xuất", ("Input.HeldOn", "2026-12-09"), ("Input.Place", "Nhà văn hóa"), ("Input.Chair", "Bí thư chi bộ"), ("Input.MinuteTaker", "Thư ký"), ("Input.BallotsHandedOut", $"{people.Count}"));
    }
}
