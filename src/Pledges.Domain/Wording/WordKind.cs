namespace Pledges.Domain.Wording;

/// <summary>What a word or phrase of the lexicon says. The names in lower case are the sections of parts.txt.</summary>
[Flags]
internal enum WordKind
{
    None = 0,
    Stock = 1 << 0,
    Phrase = 1 << 1,
    Function = 1 << 2,
    Person = 1 << 3,
    PersonGeneral = 1 << 4,
    Trait = 1 << 5,
    Counter = 1 << 6,
    Namer = 1 << 7,
    Count = 1 << 8,
    Event = 1 << 9,
    Rhythm = 1 << 10,
    Hedge = 1 << 11,
    Action = 1 << 12,
    Attend = 1 << 13,
    Plain = 1 << 14,
    Colloquial = 1 << 15,
    Shortcoming = 1 << 16,
    Tie = 1 << 17,
    Check = 1 << 18,
    Outcome = 1 << 19,
    Vague = 1 << 20,
    Place = 1 << 21,
    Helper = 1 << 22,
    Request = 1 << 23,
    Synonym = 1 << 24,
    Retired = 1 << 25,
    Habit = 1 << 26,
    Office = 1 << 27,
    Classifier = 1 << 28,
    Lead = 1 << 29,
    Needy = 1 << 30,
}
