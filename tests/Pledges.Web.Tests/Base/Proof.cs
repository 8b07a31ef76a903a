using Pledges.Data.Tests.SqlServer;

// After the last test: what the pages asked of SQLite is asked of the SQL Server schema.
[assembly: AssemblyFixture(typeof(QueryProof))]
