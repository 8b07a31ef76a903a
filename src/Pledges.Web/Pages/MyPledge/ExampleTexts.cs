namespace Pledges.Web.Pages.MyPledge;

/// <summary>One made-up example for each section of the form and each kind of post, in the order of <see cref="PostKindOfWork"/>.</summary>
internal static class ExampleTexts
{
    public static readonly IReadOnlyDictionary<string, string[]> BySection = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["tu_tuong"] =
        [
            "On the first Sunday of each quarter I read one story about Uncle Ho to the elderly members' club of the street and we talk about it for 30 minutes; four times by December.",
            "I study the year's topic and bring it into two civics lessons of class 9 before 30/4, with the pupils' own examples.",
            "By 30/6 I prepare a 20-minute talk on medical ethics after Uncle Ho's letter of 1955 and give it at the department's meeting.",
            "By 31/5 I write two pages on what the new resolution changes in the work of our office and present them at the cell meeting in June.",
            "Each quarter I explain one point of the policy on wages and insurance to the 18 workers of my shift, at the first shift meeting.",
        ],
        ["dao_duc"] =
        [
            "Every Tuesday and Friday morning I visit two neighbours who live alone, take their blood pressure and note it for the health post; until December.",
            "I give 4 pupils from poor households a free lesson each Saturday morning in the school library until the end of the school year.",
            "I give blood twice, in April and October, and bring at least two colleagues along each time.",
            "I leave the car at home on Fridays and walk or cycle to work, from March to November.",
            "With my shift I put 20,000 dong a month each into the fund for 3 workers with long illness; accounts read out each quarter.",
        ],
        ["ky_luat"] =
        [
            "I attend all 12 cell meetings on the 3rd of the month, arrive 10 minutes early, and speak at least once on the topic.",
            "I hand in lesson plans by Friday of the week before; last year I was late three times.",
            "I hand over each night shift in writing by 6.45, no empty lines; the head nurse checks every month.",
            "I am at my desk at 7.30 each working day and do no private things in meetings; the log at the door shows it.",
            "I wear full protective gear in every shift and remind the shift before it begins; no case of breach in my team in the year.",
        ],
        ["tac_phong"] =
        [
            "Before each meeting of the street I ask at 5 households for their view and report what was said.",
            "I answer parents' messages within 24 hours and hold an open hour on Thursday afternoons, twice a month.",
            "I explain the prescription to each elderly patient in words of one syllable and ask them to repeat it; every clinic day.",
            "Files from the one-stop desk that reach me are dealt with within 2 days instead of 3; when late, I phone and apologise.",
            "Every Monday I walk the line for 15 minutes and write down two things to improve; by Friday one is mended.",
        ],
        ["chuc_trach"] =
        [
            "As head of the street's mediation group I settle disputes within 7 days of hearing of them and visit the 62 households of lane 45 once in the year.",
            "I coach 6 pupils of 8C who fell behind in fractions, Wednesday afternoons, free; by the end of term they solve the basic exercises alone.",
            "By 30/9 I shorten the wait at our clinic from 40 to 25 minutes by calling patients by appointment; measured on the first Monday of each month.",
            "By 30/6 I clear the 14 land files left from last year and publish the list at the one-stop desk each Friday.",
            "I train 3 new workers on the cutting machine until they work alone, one per quarter from the second quarter.",
        ],
        ["khac_phuc"] =
        [
            "Last year's remark: little contact with young people. I meet the youth group of the street on the 26th of every second month.",
            "Remark: slow with new technology. By 31/5 I can make and mark an online test by myself and use it once a month.",
            "Remark: short with patients' families. I count to three before answering, and ask the head nurse for her view each quarter.",
            "Remark: reports often late. From February all my monthly reports are in by the 25th; the office manager keeps the list.",
            "Remark: does not speak up. At each monthly meeting I say one thing that should be better in our workshop.",
        ],
        ["hanh_dong"] =
        [
            "For the ward's resolution on clean streets I lead the 12 households of my lane in sorting waste at home by 30/6.",
            "For the resolution on digital learning I put 10 lessons of my subject into the shared store by 30/11.",
            "For the resolution on community health I join 4 free check-up days in remote neighbourhoods, one per quarter.",
            "For the resolution on administrative reform I move 2 procedures of my field online by 30/9.",
            "For the resolution on productivity I propose one improvement that saves at least 2 working hours a week, by 31/8.",
        ],
    };
}
