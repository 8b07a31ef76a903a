Console.WriteLine("Pledges benchmarks");
