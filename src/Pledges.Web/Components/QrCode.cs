using System.Collections;
using System.Globalization;
using System.Text;
using QRCoder;

namespace Pledges.Web.Components;

/// <summary>A QR code as one SVG path: the side in modules, and a unit square for each dark one.</summary>
public sealed record QrCode(int Side, string Path)
{
    public static QrCode Of(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        for (var y = 0; y < data.ModuleMatrix.Count; y++)
        {
            AppendRow(path, data.ModuleMatrix[y], y);
        }

        return new QrCode(data.ModuleMatrix.Count, path.ToString());
    }

    // Neighbouring dark modules become one bar, which halves the path and leaves no hairlines in print.
    private static void AppendRow(StringBuilder path, BitArray row, int y)
    {
        for (var x = 0; x < row.Length; x++)
        {
            var start = x;
            while (x < row.Length && row[x])
            {
                x++;
            }

            if (x > start)
            {
                path.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{x - start}v1h-{x - start}z");
            }
        }
    }
}
