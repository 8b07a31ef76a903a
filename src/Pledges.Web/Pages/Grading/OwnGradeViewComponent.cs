using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Domain.Grading;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Grading;

/// <summary>The decided grade of a year on the member's own page; nothing until there is one.</summary>
public sealed class OwnGradeViewComponent(PledgesDb db, CurrentActor current) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(int year)
    {
        var self = current.Actor.MemberId;
        var grade = await db.MemberGrades.AsNoTracking().FirstOrDefaultAsync(g => g.Year == year && g.MemberId == self);
        if (grade is null)
        {
            return Content("");
        }

        var scheme = await db.GradeSchemes.AsNoTracking().SingleAsync(s => s.Code == grade.SchemeCode);
        return View(new OwnGrade(year, GradingWords.Name(scheme, grade.Grade)));
    }
}

public sealed record OwnGrade(int Year, string Name);
