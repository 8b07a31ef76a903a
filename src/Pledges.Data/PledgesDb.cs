using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Pledges.Data.Accounts;
using Pledges.Data.Audit;
using Pledges.Data.Copying;
using Pledges.Data.Figures;
using Pledges.Data.Importing.Jobs;
using Pledges.Data.Planning;
using Pledges.Domain.Access;
using Pledges.Domain.Copying;
using Pledges.Domain.Discipline;
using Pledges.Domain.Figures;
using Pledges.Domain.Grading;
using Pledges.Domain.Inspections;
using Pledges.Domain.Members;
using Pledges.Domain.Notices;
using Pledges.Domain.Organisations;
using Pledges.Domain.Planning;
using Pledges.Domain.Pledging;
using Pledges.Domain.Recognition;
using Pledges.Domain.Shared;

namespace Pledges.Data;

/// <summary>The one model; each engine has a context of its own so that each has its own migrations.</summary>
public abstract class PledgesDb(DbContextOptions options) : IdentityUserContext<Account, int>(options), IDataProtectionKeyContext
{
    // Lines of the history wait here for the commit of the transaction they belong to.
    private readonly List<ChainedEntry> held = [];
    private Guid heldIn;

    public DbSet<LevelType> LevelTypes => Set<LevelType>();
    public DbSet<OrgUnit> Units => Set<OrgUnit>();
    public DbSet<OrgUnitVersion> UnitVersions => Set<OrgUnitVersion>();
    public DbSet<OrgUnitLink> UnitLinks => Set<OrgUnitLink>();
    public DbSet<OrgPath> Paths => Set<OrgPath>();
    public DbSet<OrgEvent> OrgEvents => Set<OrgEvent>();
    public DbSet<OrgEventMove> OrgEventMoves => Set<OrgEventMove>();
    public DbSet<Member> Members => Set<Member>();
    public DbSet<Membership> Memberships => Set<Membership>();
    public DbSet<MemberStatus> Statuses => Set<MemberStatus>();
    public DbSet<Post> Posts => Set<Post>();
    public DbSet<Transfer> Transfers => Set<Transfer>();
    public DbSet<FormVersion> Forms => Set<FormVersion>();
    public DbSet<PledgeYear> Years => Set<PledgeYear>();
    public DbSet<Pledge> Pledges => Set<Pledge>();
    public DbSet<Commitment> Commitments => Set<Commitment>();
    public DbSet<DiaryEntry> DiaryEntries => Set<DiaryEntry>();
    public DbSet<PracticeModel> PracticeModels => Set<PracticeModel>();
    public DbSet<Participation> Participations => Set<Participation>();
    public DbSet<GradeScheme> GradeSchemes => Set<GradeScheme>();
    public DbSet<MemberGrade> MemberGrades => Set<MemberGrade>();
    public DbSet<YearMeeting> Meetings => Set<YearMeeting>();
    public DbSet<GradeAppeal> Appeals => Set<GradeAppeal>();
    public DbSet<OrgGrade> OrgGrades => Set<OrgGrade>();
    public DbSet<Exemplar> Exemplars => Set<Exemplar>();
    public DbSet<InspectionTopic> InspectionTopics => Set<InspectionTopic>();
    public DbSet<InspectionProgramme> InspectionProgrammes => Set<InspectionProgramme>();
    public DbSet<Inspection> Inspections => Set<Inspection>();
    public DbSet<InspectionSubject> InspectionSubjects => Set<InspectionSubject>();
    public DbSet<Finding> Findings => Set<Finding>();
    public DbSet<Remedy> Remedies => Set<Remedy>();
    public DbSet<Nomination> Nominations => Set<Nomination>();
    public DbSet<GoodDeed> GoodDeeds => Set<GoodDeed>();
    public DbSet<Commendation> Commendations => Set<Commendation>();
    public DbSet<DisciplineDecision> Disciplines => Set<DisciplineDecision>();
    public DbSet<Target> Targets => Set<Target>();
    public DbSet<Plan> Plans => Set<Plan>();
    public DbSet<AssignedTask> AssignedTasks => Set<AssignedTask>();
    public DbSet<Indicator> Indicators => Set<Indicator>();
    public DbSet<CalendarFeed> CalendarFeeds => Set<CalendarFeed>();
    public DbSet<UnitTally> Tallies => Set<UnitTally>();
    public DbSet<UnitCases> Cases => Set<UnitCases>();
    public DbSet<YearSnapshot> Snapshots => Set<YearSnapshot>();
    public DbSet<SnapshotUnit> SnapshotUnits => Set<SnapshotUnit>();
    public DbSet<ReportedValue> ReportedValues => Set<ReportedValue>();
    public DbSet<ApiToken> ApiTokens => Set<ApiToken>();
    public DbSet<Notice> Notices => Set<Notice>();
    public DbSet<ReminderRun> ReminderRuns => Set<ReminderRun>();
    public DbSet<RoleAppointment> Appointments => Set<RoleAppointment>();
    public DbSet<ActivationCode> ActivationCodes => Set<ActivationCode>();
    public DbSet<ImportJob> ImportJobs => Set<ImportJob>();
    public DbSet<StockPhraseList> StockPhraseLists => Set<StockPhraseList>();
    public DbSet<CopyRun> CopyRuns => Set<CopyRun>();
    public DbSet<CopyUnit> CopyUnits => Set<CopyUnit>();
    public DbSet<CopyCluster> CopyClusters => Set<CopyCluster>();
    public DbSet<EventEntry> Events => Set<EventEntry>();
    public DbSet<ReadEntry> Reads => Set<ReadEntry>();
    public DbSet<AuditHead> AuditHeads => Set<AuditHead>();
    public DbSet<AuditCheck> AuditChecks => Set<AuditCheck>();
    public DbSet<SecondFactor> SecondFactors => Set<SecondFactor>();
    public DbSet<RecoveryCode> RecoveryCodes => Set<RecoveryCode>();
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>The type of a column that is compared byte by byte, in the engine's words.</summary>
    internal abstract string ByteOrderCollation { get; }

    internal bool HoldsEntries => held.Count > 0;

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var (changed, lines) = ToRecord();
        var follow = FiguresFollow.Of(ChangeTracker);
        if (changed.Count == 0 && lines.Count == 0 && follow.HasNothing)
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        // New aggregates get their identity from the save; their events and the figures need it.
        await using var transaction = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        lines.ForEach(line => line.State = EntityState.Detached);
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        Hold([.. lines.Select(line => line.Entity), .. changed.SelectMany(EventEntry.Of)]);
        await follow.RunAsync(this, cancellationToken);
        if (transaction is not null)
        {
            await transaction.CommitAsync(cancellationToken);
        }

        changed.ForEach(a => a.ClearHappenings());
        return saved;
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        var (changed, lines) = ToRecord();
        return changed.Count + lines.Count > 0
            ? throw new NotSupportedException("Aggregates and lines of the history are saved with SaveChangesAsync, which records them.")
            : base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <summary>Numbers and writes the lines of the transaction that is about to commit.</summary>
    internal async Task WriteHeldAsync(Guid transaction, CancellationToken cancel)
    {
        var lines = heldIn == transaction ? held.ToList() : [];
        held.Clear();
        if (lines.Count > 0)
        {
            await AuditChain.AppendAsync(this, lines, cancel);
        }
    }

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.AddInterceptors(ChainAtCommit.Here);

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(PledgesDb).Assembly);
        Mappings.ByteOrder.Apply(builder, ByteOrderCollation);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configuration)
    {
        configuration.Properties<Enum>().HaveConversion<int>();
        configuration.Properties<DateTime>().HaveConversion<Mappings.UtcDateTime>();
    }

    private (List<Aggregate> Changed, List<EntityEntry<ChainedEntry>> Lines) ToRecord()
    {
        var changed = ChangeTracker.Entries<Aggregate>().Select(e => e.Entity).Where(a => a.Happenings.Count > 0).ToList();
        return (changed, [.. ChangeTracker.Entries<ChainedEntry>().Where(e => e.State == EntityState.Added)]);
    }

    private void Hold(IEnumerable<ChainedEntry> lines)
    {
        var current = Database.CurrentTransaction!.TransactionId;
        if (heldIn != current)
        {
            // Those of a transaction that was given up went with it.
            held.Clear();
            heldIn = current;
        }

        held.AddRange(lines);
    }
}

public sealed class SqlitePledgesDb(DbContextOptions<SqlitePledgesDb> options) : PledgesDb(options)
{
    internal override string ByteOrderCollation => "BINARY";
}

public sealed class SqlServerPledgesDb(DbContextOptions<SqlServerPledgesDb> options) : PledgesDb(options)
{
    internal override string ByteOrderCollation => "Latin1_General_100_BIN2";
}
