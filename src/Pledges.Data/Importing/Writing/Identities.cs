using System.Runtime.CompilerServices;
using Pledges.Domain.Members;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;

namespace Pledges.Data.Importing.Writing;

/// <summary>Gives objects the identities that the database gave their rows; elsewhere the object mapper does this.</summary>
internal static class Identities
{
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Id")]
    public static extern void SetId(Aggregate aggregate, int id);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_MemberId")]
    public static extern void SetMember(Membership membership, int memberId);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_MemberId")]
    public static extern void SetMember(MemberStatus status, int memberId);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_MemberId")]
    public static extern void SetMember(Post post, int memberId);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_PledgeId")]
    public static extern void SetPledge(Commitment commitment, int pledgeId);
}
