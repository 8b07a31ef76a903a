using Pledges.Benchmarks.Load;
using Pledges.Benchmarks.Reliability;
using Pledges.Benchmarks.Running;
using Pledges.Benchmarks.Wording;

switch (args)
{
    case ["load", .. var options]:
        await LoadRun.RunAsync(LoadOptions.Read(options));
        break;
    case ["mixed", .. var options]:
        await MixedLoad.RunAsync(new Options(options));
        break;
    case ["deadline", .. var options]:
        await DeadlineDay.RunAsync(new Options(options));
        break;
    case ["kill", .. var options]:
        await KillLoop.RunAsync(new Options(options));
        break;
    case ["backup", .. var options]:
        await BackupUnderLoad.RunAsync(new Options(options));
        break;
    case ["copies", .. var sizes]:
        SpeedRun.Run([.. sizes.Select(size => int.Parse(size, System.Globalization.CultureInfo.InvariantCulture))]);
        break;
    case ["score", .. var files]:
        ScoreRun.Run(files);
        break;
    default:
        Console.WriteLine("""
            load      [--url http://127.0.0.1:5000] [--user thuongtruc] [--password …] [--path /dashboard] [--against /about] [--users 8] [--seconds 5] [--rounds 3]
            mixed     --site Pledges.Web.dll --db demo.db [--users 32] [--seconds 30] [--pause 0]
            deadline  --site Pledges.Web.dll --db demo.db [--members 200] [--seconds 60] [--pause 1000]
            kill      --site Pledges.Web.dll --db demo.db [--kills 50] [--writers 8]
            backup    --site Pledges.Web.dll --db demo.db [--backups 5] [--writers 8]
            score     FILE.jsonl … [--errors]
            copies    15000 225000 2000000
            """);
        break;
}
