using Pledges.Data.Tests.SqlServer;

// What the tests of this assembly asked of SQLite is asked of the SQL Server schema.
[assembly: AssemblyFixture(typeof(QueryProof))]
