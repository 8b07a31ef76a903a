using System.Text.Json;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;

namespace Pledges.Web.Tests.Commands;

public sealed class WordingCommandTests : IDisposable
{
    private readonly RunningCommand program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task Advise_OfAFile_AnswersALineForALine()
    {
        var file = program.File("in.jsonl");
        await File.WriteAllTextAsync(file, """
            {"id":"1","section":"chuc_trach","post":"Giáo viên","text":"Chiều thứ tư hằng tuần kèm 6 em lớp 8C mất gốc phân số."}

            {"id":"2","section":"tu_tuong","post":"Đảng viên","text":"Luôn nêu cao tinh thần trách nhiệm, hoàn thành tốt nhiệm vụ được giao."}
            {"id":"3","text":null}
            {"id":"4","text":"nửa chữ \ud800 ở đây"}
            """);
        var answer = await program.RunAsync("advise", file, "--json");
        var lines = answer.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal((0, 4), (answer.ExitCode, lines.Count));
        Assert.Equal(["id", "deed", "quantity", "deadline", "beneficiary", "duty", "formulaic", "reasons"], lines[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal([true, true, true, true, true, false], Parts(lines[0]));
        Assert.True(lines[1].GetProperty("formulaic").GetBoolean());
        Assert.Contains("ai viết cũng được", lines[1].GetProperty("reasons")[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Similar_OfAFile_SaysWhatIsCopied()
    {
        var file = program.File("in.jsonl");
        await File.WriteAllTextAsync(file, """
            {"a":"Trồng 200 cây phi lao chắn cát sau trường.","b":"TRỒNG 350 CÂY PHI LAO CHẮN CÁT SAU TRƯỜNG"}
            {"a":"Trồng 200 cây phi lao chắn cát sau trường.","b":"Kể chuyện chiến đấu cho đoàn viên."}
            """);
        var answer = await program.RunAsync("similar", file, "--json");
        Assert.Equal(["""{"similarity":1,"copied":true}""", """{"similarity":0,"copied":false}"""], answer.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Commands_OnOddTexts_AnswerEachLine()
    {
        string?[] odd = ["", null, " ", "\u200B\u202E\uFEFF", "👍👍🎉", "12345 67890 3/4 100%", "LUÔN NÊU CAO TINH THẦN TRÁCH NHIỆM", "我们要为人民服务", "Мы будем помогать", "<script>alert(1)</script>", "'; DROP TABLE x; --", "=cmd()", new string('a', 10 * 1024 * 1024), string.Concat(Enumerable.Repeat("mỗi tuần ", 1_200_000))];
        var (advise, similar) = (program.File("advise.jsonl"), program.File("similar.jsonl"));
        await File.WriteAllLinesAsync(advise, odd.Select((text, i) => JsonSerializer.Serialize(new { id = i, section = text?[..Math.Min(9, text.Length)], post = text, text })));
        await File.WriteAllLinesAsync(similar, odd.Select(text => JsonSerializer.Serialize(new { a = text, b = text })));
        foreach (var (command, file) in new[] { ("advise", advise), ("similar", similar) })
        {
            var answer = await program.RunAsync(command, file, "--json");
            Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
            Assert.Equal(odd.Length, answer.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l)).Count());
        }
    }

    [Theory]
    [InlineData("advise")]
    [InlineData("similar")]
    public async Task Command_WithALineThatIsNoJson_NamesTheLine(string command)
    {
        var file = program.File("in.jsonl");
        await File.WriteAllTextAsync(file, "{}\nkhông phải JSON\n");
        var answer = await program.RunAsync(command, file, "--json");
        Assert.Equal(1, answer.ExitCode);
        Assert.StartsWith("Line 2 is no JSON", answer.Error, StringComparison.Ordinal);
        Assert.Equal(1, (await program.RunAsync(command, program.File("nowhere.jsonl"), "--json")).ExitCode);
    }

    [Fact]
    public void EverySentenceOfTheAdvice_HasAVietnameseOne()
    {
        string[] texts = ["Luôn nêu cao tinh thần trách nhiệm.", "", "I will visit five families every month.", "!"];
        var sentences = texts.SelectMany(t => Adviser.Delivered.On(t).Reasons).Select(r => r.Sentence).Distinct().ToList();
        Assert.True(sentences.Count > 6);
        Assert.All(sentences, s => Assert.Contains(s, Texts.Keys()));
    }

    private static bool[] Parts(JsonElement line) => [.. line.EnumerateObject().Where(p => p.Value.ValueKind is JsonValueKind.True or JsonValueKind.False).Select(p => p.Value.GetBoolean())];
}
