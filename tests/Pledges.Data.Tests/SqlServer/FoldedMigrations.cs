using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Pledges.Data.Tests.SqlServer;

/// <summary>
/// The schema to which a migration script leads. The schema engine takes declarations only, so what later migrations add
/// to a table, alter or drop is folded into its CREATE. Statements that are not schema (transactions, SET, rows of the
/// history and other data) are left out and named in <see cref="LeftOut"/>; a schema statement not understood is an error.
/// </summary>
internal sealed class FoldedMigrations
{
    private static readonly SqlScriptGenerator Writer = new Sql160ScriptGenerator();
    private readonly Dictionary<string, CreateTableStatement> tables = [];
    private readonly Dictionary<(string Table, string Index), TSqlStatement> indexes = [];
    private readonly SortedSet<string> leftOut = [];

    public FoldedMigrations(string script)
    {
        foreach (var batch in SchemaScript.Batches(script))
        {
            var parsed = new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(batch), out var errors);
            Assert.Empty(errors.Select(e => $"{e.Message} in {batch}"));
            foreach (var statement in ((TSqlScript)parsed).Batches.SelectMany(b => b.Statements))
            {
                Fold(statement);
            }
        }
    }

    public IReadOnlyCollection<string> LeftOut => leftOut;

    public IEnumerable<string> Statements => tables.Values.Concat(indexes.Values).Select(Text);

    /// <summary>Table.Column Type of every column.</summary>
    public IEnumerable<string> Columns =>
        from table in tables
        from column in table.Value.Definition.ColumnDefinitions
        select $"{table.Key}.{column.ColumnIdentifier.Value} {Text(column.DataType)} {column.Collation?.Value}";

    private void Fold(TSqlStatement statement)
    {
        switch (statement)
        {
            case CreateTableStatement create:
                tables[Name(create.SchemaObjectName)] = create;
                break;
            case DropTableStatement drop:
                drop.Objects.Select(Name).ToList().ForEach(RemoveTable);
                break;
            case AlterTableAddTableElementStatement add:
                Add(tables[Name(add.SchemaObjectName)].Definition, add.Definition);
                break;
            case AlterTableAlterColumnStatement alter:
                Alter(tables[Name(alter.SchemaObjectName)].Definition.ColumnDefinitions.Single(c => Same(c.ColumnIdentifier, alter.ColumnIdentifier)), alter);
                break;
            case AlterTableDropTableElementStatement drop:
                drop.AlterTableDropTableElements.ToList().ForEach(element => Remove(tables[Name(drop.SchemaObjectName)].Definition, element.Name));
                break;
            case CreateIndexStatement index:
                indexes[(Name(index.OnName), index.Name.Value)] = index;
                break;
            case DropIndexStatement drop:
                drop.DropIndexClauses.OfType<DropIndexClause>().ToList().ForEach(d => indexes.Remove((Name(d.Object), d.Index.Value)));
                break;
            case ExecuteStatement { ExecuteSpecification.ExecutableEntity: ExecutableProcedureReference procedure }:
                Rename(procedure);
                break;
            case IfStatement { ThenStatement: BeginEndBlockStatement block }:
                block.StatementList.Statements.ToList().ForEach(Fold);
                break;
            case BeginTransactionStatement or CommitTransactionStatement or InsertStatement or UpdateStatement or DeleteStatement
                or PredicateSetStatement or SetIdentityInsertStatement or DeclareVariableStatement or SelectStatement or IfStatement or ExecuteStatement { ExecuteSpecification.ExecutableEntity: ExecutableStringList }:
                leftOut.Add(statement.GetType().Name);
                break;
            default:
                throw new NotSupportedException($"The folding of migrations does not know {statement.GetType().Name}.");
        }
    }

    private void RemoveTable(string name)
    {
        tables.Remove(name);
        indexes.Keys.Where(k => k.Table == name).ToList().ForEach(k => indexes.Remove(k));
    }

    private static void Add(TableDefinition table, TableDefinition added)
    {
        added.ColumnDefinitions.ToList().ForEach(table.ColumnDefinitions.Add);
        added.TableConstraints.ToList().ForEach(table.TableConstraints.Add);
    }

    private static void Alter(ColumnDefinition column, AlterTableAlterColumnStatement alter)
    {
        (column.DataType, column.Collation) = (alter.DataType, alter.Collation);
        column.Constraints.OfType<NullableConstraintDefinition>().ToList().ForEach(c => column.Constraints.Remove(c));
        column.Constraints.Add(new NullableConstraintDefinition { Nullable = alter.AlterTableAlterColumnOption != AlterTableAlterColumnOption.NotNull });
    }

    // A column is renamed by sp_rename N'[Table].[Old]', N'New', 'COLUMN'.
    private void Rename(ExecutableProcedureReference procedure)
    {
        var given = procedure.Parameters.Select(p => ((StringLiteral)p.ParameterValue).Value).ToList();
        var path = given[0].Split('.').Select(part => part.Trim('[', ']')).ToList();
        if (procedure.ProcedureReference.ProcedureReference.Name.BaseIdentifier.Value != "sp_rename" || given[2] != "COLUMN")
        {
            throw new NotSupportedException($"The folding of migrations does not know {Text(procedure)}.");
        }
        tables[path[^2]].Definition.ColumnDefinitions.Single(c => c.ColumnIdentifier.Value == path[^1]).ColumnIdentifier.Value = given[1];
    }

    // EF drops a default through a variable that holds its generated name; the column's own definition loses it with the column.
    private static void Remove(TableDefinition table, Identifier name)
    {
        table.ColumnDefinitions.Where(c => Same(c.ColumnIdentifier, name)).ToList().ForEach(c => table.ColumnDefinitions.Remove(c));
        table.TableConstraints.Where(c => c.ConstraintIdentifier is not null && Same(c.ConstraintIdentifier, name)).ToList().ForEach(c => table.TableConstraints.Remove(c));
    }

    private static string Text(TSqlFragment fragment)
    {
        Writer.GenerateScript(fragment, out var text);
        return text;
    }

    private static bool Same(Identifier one, Identifier other) => string.Equals(one.Value, other.Value, StringComparison.OrdinalIgnoreCase);

    private static string Name(SchemaObjectName name) => name.BaseIdentifier.Value;
}
