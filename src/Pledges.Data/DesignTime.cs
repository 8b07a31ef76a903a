using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Pledges.Data;

/// <summary>Lets the migration tool make either context without a server.</summary>
public sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqlitePledgesDb>
{
    public SqlitePledgesDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlitePledgesDb>().UseSqliteFile("Data Source=:memory:").Options);
}

public sealed class SqlServerDesignTime : IDesignTimeDbContextFactory<SqlServerPledgesDb>
{
    public SqlServerPledgesDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerPledgesDb>().UseServer("Server=localhost").Options);
}
