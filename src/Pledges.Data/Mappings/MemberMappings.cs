using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pledges.Domain.Members;
using Pledges.Domain.Organisations;

namespace Pledges.Data.Mappings;

internal sealed class MemberMapping : IEntityTypeConfiguration<Member>
{
    public void Configure(EntityTypeBuilder<Member> member)
    {
        member.HasAggregateKeys();
        member.Property(m => m.Code).HasMaxLength(Member.CodeLength);
        member.Property(m => m.FullName).HasMaxLength(Member.NameLength);
        member.Property(m => m.SearchName).HasMaxLength(Member.NameLength + Member.CodeLength + 1);
        member.Property(m => m.SortName).HasMaxLength(Member.NameLength * 4);
        member.HasIndex(m => m.Code).IsUnique();
        member.HasIndex(m => m.SortName);
        member.HasMany(m => m.Memberships).WithOne().HasForeignKey(m => m.MemberId);
        member.HasMany(m => m.Statuses).WithOne().HasForeignKey(s => s.MemberId);
        member.HasMany(m => m.Posts).WithOne().HasForeignKey(p => p.MemberId);
    }
}

internal sealed class MembershipMapping : IEntityTypeConfiguration<Membership>
{
    public void Configure(EntityTypeBuilder<Membership> membership)
    {
        membership.ToTable("Memberships");
        membership.HasOne<OrgUnit>().WithMany().HasForeignKey(m => m.UnitId).OnDelete(DeleteBehavior.Restrict);
        membership.HasIndex(m => new { m.MemberId, m.From }).IsUnique();
        membership.HasIndex(m => new { m.UnitId, m.From });
    }
}

internal sealed class MemberStatusMapping : IEntityTypeConfiguration<MemberStatus>
{
    public void Configure(EntityTypeBuilder<MemberStatus> status)
    {
        status.ToTable("Statuses");
        status.Property(s => s.Decision).HasMaxLength(MemberStatus.DecisionLength);
        status.HasIndex(s => new { s.MemberId, s.Kind, s.From }).IsUnique();
    }
}

internal sealed class PostMapping : IEntityTypeConfiguration<Post>
{
    public void Configure(EntityTypeBuilder<Post> post)
    {
        post.ToTable("Posts");
        post.Property(p => p.Title).HasMaxLength(Post.TitleLength);
        post.HasOne<OrgUnit>().WithMany().HasForeignKey(p => p.UnitId).OnDelete(DeleteBehavior.Restrict);
        post.HasIndex(p => new { p.UnitId, p.Type });
        post.HasIndex(p => new { p.MemberId, p.From });
    }
}
