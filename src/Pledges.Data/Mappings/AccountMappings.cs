using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pledges.Data.Accounts;
using Pledges.Domain.Access;
using Pledges.Domain.Figures;
using Pledges.Domain.Organisations;

namespace Pledges.Data.Mappings;

internal sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.ToTable("Accounts");
        account.Property(a => a.DisplayName).HasMaxLength(Account.DisplayNameLength);
        account.HasIndex(a => a.MemberId).IsUnique();
        account.HasOne(a => a.Member).WithOne().HasForeignKey<Account>(a => a.MemberId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ActivationCodeMapping : IEntityTypeConfiguration<ActivationCode>
{
    public void Configure(EntityTypeBuilder<ActivationCode> code)
    {
        code.Property(c => c.Hash).HasMaxLength(ActivationCode.HashLength);
        code.HasIndex(c => c.Hash).IsUnique();
        code.HasIndex(c => c.AccountId);
        code.HasOne<Account>().WithMany().HasForeignKey(c => c.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class RoleAppointmentMapping : IEntityTypeConfiguration<RoleAppointment>
{
    public void Configure(EntityTypeBuilder<RoleAppointment> appointment)
    {
        appointment.HasAggregateKeys();
        appointment.HasIndex(a => a.AccountId);
        appointment.HasOne<Account>().WithMany().HasForeignKey(a => a.AccountId).OnDelete(DeleteBehavior.Restrict);
        appointment.HasOne<OrgUnit>().WithMany().HasForeignKey(a => a.UnitId).OnDelete(DeleteBehavior.Restrict);
    }
}
