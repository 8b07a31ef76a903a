using System.Text;
using Pledges.Data.Accounts;

namespace Pledges.Data.Tests.Accounts;

public sealed class TotpTests
{
    // RFC 6238, appendix B, the last six of its eight digits.
    private static readonly byte[] Secret = Encoding.ASCII.GetBytes("12345678901234567890");

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Code_AtTheTimesOfTheStandard_IsTheStandards(long seconds, string code) =>
        Assert.Equal(code, Totp.Code(Secret, Totp.StepAt(DateTime.UnixEpoch.AddSeconds(seconds))));

    [Theory]
    [InlineData(-31, false)]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(60, false)]
    public void Match_TakesTheHalfMinuteBeforeAndAfter(int secondsOff, bool isTaken)
    {
        var now = DateTime.UnixEpoch.AddSeconds(3_000_000_000);
        var code = Totp.Code(Secret, Totp.StepAt(now.AddSeconds(secondsOff)));
        Assert.Equal(isTaken, Totp.Match(Secret, code[..3] + " " + code[3..], now, 0) is not null);
    }

    [Fact]
    public void Match_OfACodeTakenBefore_IsRefused()
    {
        var now = DateTime.UnixEpoch.AddSeconds(3_000_000_000);
        var step = Totp.StepAt(now);
        Assert.Null(Totp.Match(Secret, Totp.Code(Secret, step), now, step));
        Assert.Null(Totp.Match(Secret, "", now, 0));
        Assert.Null(Totp.Match(Secret, "12345", now, 0));
    }

    [Fact]
    public void Written_IsBase32InGroups() => Assert.Equal("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ", Totp.Written(Secret));
}
