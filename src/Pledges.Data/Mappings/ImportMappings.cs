using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pledges.Data.Accounts;
using Pledges.Data.Importing.Jobs;

namespace Pledges.Data.Mappings;

internal sealed class ImportJobMapping : IEntityTypeConfiguration<ImportJob>
{
    public void Configure(EntityTypeBuilder<ImportJob> job)
    {
        job.Property(j => j.State).IsConcurrencyToken();
        job.Property(j => j.Folder).HasMaxLength(ImportJob.FolderLength);
        job.Property(j => j.Path).HasMaxLength(ImportJob.NamesLength);
        job.Property(j => j.FileNames).HasMaxLength(ImportJob.NamesLength);
        job.Property(j => j.Host).HasMaxLength(ImportJob.HostLength);
        job.Property(j => j.ByName).HasMaxLength(Account.DisplayNameLength);
        job.Property(j => j.FailureJson).HasMaxLength(ImportJob.FailureLength);
        job.Ignore(j => j.Report).Ignore(j => j.Failure);
        job.HasIndex(j => j.CreatedAt);
    }
}
