using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Pledges.Data.Maintenance;

namespace Pledges.Data;

/// <summary>
/// The settings of each engine. A list of values travels as one JSON parameter: the text of a query stays the same however
/// long the list is, so that neither EF nor the server prepares it anew, and no list meets the server's 2,100 parameters.
/// </summary>
public static class Engines
{
    public static T UseSqliteFile<T>(this T options, string connection)
        where T : DbContextOptionsBuilder
    {
        options.UseSqlite(connection, sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
            .ReplaceService<IMigrationsSqlGenerator, SqliteRebuilds>();
        return options;
    }

    public static T UseServer<T>(this T options, string connection)
        where T : DbContextOptionsBuilder
    {
        options.UseSqlServer(connection, server => server.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter));
        return options;
    }
}
