using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Pledges.Domain.Access;
using Pledges.Domain.Shared;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Pledges.Domain.Tests;

/// <summary>The domain knows no database and no web; its aggregates change through verbs only.</summary>
public sealed class ArchitectureTests
{
    private static readonly System.Reflection.Assembly Domain = typeof(Actor).Assembly;
    private static readonly Architecture Loaded = new ArchLoader().LoadAssemblies(Domain).Build();

    [Fact]
    public void Domain_RefersToNothingButThePlatform() =>
        Assert.All(Domain.GetReferencedAssemblies(), a => Assert.StartsWith("System.", a.Name, StringComparison.Ordinal));

    [Theory]
    [InlineData("System.Data")]
    [InlineData("System.Net")]
    [InlineData("System.IO")]
    public void Domain_TouchesNoDataNetworkOrFile(string space) =>
        Assert.Empty(Types().That().ResideInNamespaceMatching(@"^Pledges\.Domain").GetObjects(Loaded)
            .Where(type => type.Dependencies.Any(d => d.Target.FullName.StartsWith($"{space}.", StringComparison.Ordinal))).Select(type => type.FullName));

    [Fact]
    public void Wording_KnowsNoSubject() =>
        Assert.DoesNotContain(
            Types().That().ResideInNamespaceMatching(@"^Pledges\.Domain\.Wording$").GetObjects(Loaded).SelectMany(type => type.Dependencies).Select(d => d.Target.FullName),
            name => name.StartsWith("Pledges.Domain.", StringComparison.Ordinal) && !name.StartsWith("Pledges.Domain.Wording.", StringComparison.Ordinal));

    [Fact]
    public void Aggregates_HaveNoPublicSetterAndNoOpenCollection()
    {
        var aggregates = Domain.GetTypes().Where(t => t.IsSubclassOf(typeof(Aggregate))).ToList();
        Assert.NotEmpty(aggregates);
        var open = from property in aggregates.SelectMany(t => t.GetProperties())
                   where property.SetMethod is { IsPublic: true } || typeof(System.Collections.IList).IsAssignableFrom(property.PropertyType)
                   select $"{property.DeclaringType!.Name}.{property.Name}";
        Assert.Empty(open);
    }

    [Fact]
    public void Subjects_DoNotReachForTheClock() =>
        Assert.Empty(from type in Types().That().ResideInNamespaceMatching(@"^Pledges\.Domain").GetObjects(Loaded)
                     from call in type.Dependencies
                     where call.Target.FullName == typeof(DateTime).FullName && call is ArchUnitNET.Domain.Dependencies.MethodCallDependency { TargetMember.Name: "get_Now()" or "get_UtcNow()" or "get_Today()" }
                     select type.FullName);
}
