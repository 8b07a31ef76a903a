using Pledges.Benchmarks.Load;
using Pledges.Benchmarks.Wording;

switch (args)
{
    case ["load", .. var options]:
        await LoadRun.RunAsync(LoadOptions.Read(options));
        break;
    case ["score", .. var files]:
        ScoreRun.Run(files);
        break;
    default:
        Console.WriteLine("load [--url http://127.0.0.1:5000] [--user thuongtruc] [--password …] [--path /dashboard] [--against /about] [--users 8] [--seconds 5] [--rounds 3]");
        Console.WriteLine("score FILE.jsonl … [--errors]");
        break;
}
