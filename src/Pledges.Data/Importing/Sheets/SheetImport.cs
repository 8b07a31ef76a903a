namespace Pledges.Data.Importing.Sheets;

/// <summary>A row of the file as it will be stored.</summary>
internal readonly record struct Line<TEntry>(int Row, TEntry Entry);

/// <summary>A row that differs from what is stored under its key.</summary>
internal sealed record Change<TEntry>(int Id, int Row, TEntry Entry, TEntry Stored);

/// <summary>One sheet on its way: rows become entries, entries are compared with what is stored under the same key.</summary>
internal abstract class SheetImport<TKey, TEntry>(RosterSheet sheet)
    where TKey : notnull
    where TEntry : class
{
    private const int MostExamples = 20;

    /// <summary>After the comparison: what is not stored yet.</summary>
    public Dictionary<TKey, Line<TEntry>> Added { get; } = [];

    public List<Change<TEntry>> Changed { get; } = [];

    public int ToWrite => Added.Count + Changed.Count;

    public RosterSheet Sheet => sheet;

    protected SheetTable? Table { get; private set; }

    /// <summary>Null for a sheet that is not in the file.</summary>
    protected SheetReport? Report => Table?.Report;

    public void Read(SheetTable table, ImportRun run, Action<long> position)
    {
        Table = table;
        foreach (var row in table.Rows())
        {
            run.Cancel.ThrowIfCancellationRequested();
            var entry = Parse(row, run);
            if (!row.IsRefused)
            {
                Take(row, entry);
            }

            position(table.Source.Position);
        }
    }

    /// <summary>
    /// Takes out of <see cref="Added"/> what is stored already. Touches nothing but this sheet and the database, so that the next
    /// sheet can be read meanwhile.
    /// </summary>
    public async Task MatchAsync(ImportRun run)
    {
        if (Table is null || Added.Count == 0)
        {
            return;
        }

        await foreach (var (id, stored) in StoredAsync(run).WithCancellation(run.Cancel))
        {
            if (Added.Remove(KeyOf(stored), out var line))
            {
                var entry = Keep(line.Entry, stored, Table);
                if (entry.Equals(stored))
                {
                    Table.Report.Unchanged++;
                }
                else
                {
                    Changed.Add(new Change<TEntry>(id, line.Row, entry, stored));
                }
            }
        }

        Changed.Sort((one, other) => one.Row.CompareTo(other.Row));
    }

    /// <summary>After the match: the counts, and what must not change.</summary>
    public void Compare(ImportRun run)
    {
        if (Table is null)
        {
            return;
        }

        Table.Report.Added = Added.Count;
        Table.Report.Changed = Changed.Count;
        RefuseFrozen(run);
        foreach (var change in Changed.Take(MostExamples))
        {
            AddExamples(change);
        }
    }

    /// <summary>The columns of an entry, in the order of the sheet: text, dates, whole numbers.</summary>
    public abstract IReadOnlyList<object?> Cells(TEntry entry);

    public abstract IAsyncEnumerable<(int Id, TEntry Entry)> StoredAsync(ImportRun run);

    protected abstract TEntry Parse(RowReader row, ImportRun run);

    protected abstract TKey KeyOf(TEntry entry);

    /// <summary>Whether a row may say again what another one says; if not, the second is refused.</summary>
    protected virtual bool MayRepeat => true;

    /// <summary>The pledge year that a row belongs to; null when it belongs to none.</summary>
    protected virtual int? YearOf(TEntry entry) => null;

    /// <summary>A column that the file does not have keeps what is stored.</summary>
    protected abstract TEntry Keep(TEntry entry, TEntry stored, SheetTable table);

    protected virtual void Contradict(RowReader row, Line<TEntry> first, TEntry entry) =>
        row.Refuse(sheet.Columns[0].Key, "Row {0} has the same key with other values.", first.Row);

    protected void Refuse(int row, string column, string sentence, params object[] arguments)
    {
        if (Table is not null)
        {
            Table.Report.Refused++;
            Table.Whole.Refuse(Table.Report, row, Table.HeadingOf(sheet.IndexOf(column)), sentence, arguments);
        }
    }

    // What was frozen with a snapshot changes only after the year was opened for a correction.
    private void RefuseFrozen(ImportRun run)
    {
        foreach (var line in Added.Values.Concat(Changed.Select(c => new Line<TEntry>(c.Row, c.Entry))))
        {
            if (YearOf(line.Entry) is { } year && run.References.FrozenYears.Contains(year))
            {
                Refuse(line.Row, sheet.Columns[0].Key, "The year {0} is closed; its records can no longer change.", year);
            }
        }
    }

    private void Take(RowReader row, TEntry entry)
    {
        var key = KeyOf(entry);
        if (Added.TryAdd(key, new Line<TEntry>(row.Number, entry)))
        {
            return;
        }

        var first = Added[key];
        if (first.Entry.Equals(entry) && MayRepeat)
        {
            Report!.Repeated++;
            Report.Unchanged++;
        }
        else
        {
            Contradict(row, first, entry);
        }
    }

    private void AddExamples(Change<TEntry> change)
    {
        var (old, now) = (Cells(change.Stored), Cells(change.Entry));
        var key = string.Join(" · ", Sheet.Columns.Select((c, i) => c.IsRequired ? Shown(now[i]) : "").Where(t => t.Length > 0).Take(3));
        for (var i = 0; i < old.Count; i++)
        {
            if (!Equals(old[i], now[i]))
            {
                Report!.Examples.Add(new ChangeExample(change.Row, key, Table!.HeadingOf(i), Shown(old[i]), Shown(now[i])));
            }
        }
    }

    private static string Shown(object? cell) => cell is null ? "" : ImportReport.AsText(cell);
}
