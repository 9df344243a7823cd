"""What the evidence registry holds: references, studies and effects."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

REFERENCE_TYPES = ("article", "book", "thesis", "report", "misc")
TITLE_STATUSES = ("exact", "descriptive")
KINDS = ("change", "level", "difference", "ratio", "share", "rate", "dose", "other")
STATUSES = ("verified", "verified*", "secondary", "unverified")
USES = ("C", "N-model", "N-lesson", "S", "X")
INTERVALS = (
    "95% CI",
    "99% CI",
    "95% prediction interval",
    "SD",
    "SE",
    "range",
    "IQR",
    "± not explained",
    "limit",
)
TOPICS = (
    "benefit",
    "body composition",
    "bone density",
    "bone drugs",
    "bone turnover",
    "estradiol",
    "exercise and bone",
    "exercise and joint pain",
    "exercise dose",
    "fracture",
    "genes",
    "gut",
    "heart and blood fats",
    "hot flashes",
    "inflammation",
    "intakes",
    "joint pain",
    "joint pain care",
    "men",
    "nutrition",
    "other harms",
    "persistence",
    "pharmacokinetics",
    "premenopausal",
    "quality of life",
    "safety",
    "vaginal symptoms",
    "vitamin D and calcium",
)


@dataclass(frozen=True, slots=True)
class Reference:
    """Where a study was published; what was not recorded is absent.

    Attributes
    ----------
    type
        One of `REFERENCE_TYPES`.
    authors
        Names as "Family, Given"; a group name stands alone. Empty when they are not recorded.
    more_authors
        True when the paper has further authors who are not listed.
    label
        What to call the source in running text where the first author's name does not serve.
    year
        Year of publication.
    title
        The title as published.
    description
        What the paper is about, in our words, where the exact title was not recorded. Print it
        in square brackets.
    journal, volume, issue, pages
        As printed.
    publisher
        Publisher, school or institution of a work that is no journal article.
    doi, pmid, pmcid, url
        Identifiers as recorded, without the address in front.
    note
        What a reader should know about the source.
    """

    type: str
    authors: tuple[str, ...] = ()
    more_authors: bool = False
    label: str | None = None
    year: int | None = None
    title: str | None = None
    description: str | None = None
    journal: str | None = None
    volume: str | None = None
    issue: str | None = None
    pages: str | None = None
    publisher: str | None = None
    doi: str | None = None
    pmid: str | None = None
    pmcid: str | None = None
    url: str | None = None
    note: str | None = None

    @property
    def title_status(self) -> str:
        """Return "exact" when the title is recorded as published, else "descriptive"."""
        return "exact" if self.title else "descriptive"

    @property
    def printed_title(self) -> str:
        """The title, or the description in square brackets where no title is recorded."""
        return self.title or f"[{self.description}]"

    @property
    def link(self) -> str | None:
        """Address of the paper: its DOI, else PubMed, else PubMed Central, else the url."""
        if self.doi:
            return f"https://doi.org/{self.doi}"
        if self.pmid:
            return f"https://pubmed.ncbi.nlm.nih.gov/{self.pmid}/"
        if self.pmcid:
            return f"https://pmc.ncbi.nlm.nih.gov/articles/{self.pmcid}/"
        return self.url

    @property
    def short(self) -> str:
        """Name and year as in running text ("Irwin 2015"): label, first author or journal."""
        author = self.authors[0].split(",")[0] if self.authors else None
        name = self.label or author or self.journal or self.publisher or self.printed_title
        return f"{name} {self.year}" if self.year else name


@dataclass(frozen=True, slots=True)
class Effect:
    """One finding: one number with its sign, or one finding that is no number.

    Attributes
    ----------
    id
        "<study key>.<short name>".
    outcome, unit
        What was measured, and in which unit.
    value
        The number: a change is counted from baseline and a loss is negative. A difference is arm
        minus comparator, a ratio is arm over comparator. Absent when the finding is no number,
        was given as a limit, or could not be verified.
    low, high
        Lower and upper end of `interval`, in the unit of `value` (for "SD" and "SE": value minus
        and plus one of them).
    interval
        One of `INTERVALS`. "limit" is one-sided: below `high` or above `low`.
    p
        The p-value as printed, for example "<.001".
    arm, comparator
        Who was measured, and against whom. A "change" or "level" belongs to `arm` alone.
    population
        Only where it differs from the study's.
    n, n_note
        People in the arm (or in the comparison), and what the source says where that is not one
        clear number.
    month, time
        Months from the start of what is studied; the time as printed.
    kind, status, use, topic
        One of `KINDS`, `STATUSES`, `USES`, `TOPICS`.
    certainty
        A label of `aicourse.evidence.grades`; absent where a single number has none.
    text
        The finding in words, where it is no number.
    note
        What a reader should know, bias above all.
    """

    id: str
    outcome: str
    kind: str
    status: str
    use: str
    topic: str
    arm: str | None = None
    comparator: str | None = None
    population: str | None = None
    n: int | None = None
    n_note: str | None = None
    unit: str | None = None
    month: float | None = None
    time: str | None = None
    value: float | None = None
    low: float | None = None
    high: float | None = None
    interval: str | None = None
    p: str | None = None
    certainty: str | None = None
    text: str | None = None
    note: str | None = None

    @property
    def study_key(self) -> str:
        """Key of the study that this effect belongs to."""
        return self.id.partition(".")[0]

    @property
    def name(self) -> str:
        """The part of the id behind the study's key."""
        return self.id.partition(".")[2]


@dataclass(frozen=True, slots=True)
class Comparison:
    """How one finding maps to an output of the model.

    Attributes
    ----------
    effect
        Id of the effect that holds the observed number.
    output
        Name of the model's output, as in `aicourse.describe()`.
    arm, month
        Whose scenario is run, and the month at which its output is read.
    minus_arm
        Where the finding is a difference: the arm that is taken away.
    minus_effect
        Id of the effect whose number is taken from `effect`, where the paper gives the two arms
        and not their difference.
    from_month
        Where the change is not counted from month 0. Bone density then changes in per cent of
        what it was at that month.
    per_year
        True where the finding is a yearly rate.
    fitted
        True where the model's parameters were fitted to this number; false where it was kept out.
    explanation
        Why the model misses it, where it misses it by much.
    """

    effect: str
    output: str
    arm: str
    month: float
    fitted: bool
    minus_arm: str | None = None
    minus_effect: str | None = None
    from_month: float | None = None
    per_year: bool = False
    explanation: str | None = None


@dataclass(frozen=True, slots=True)
class Study:
    """A paper with what was taken from it.

    Attributes
    ----------
    key
        Name of the study in the registry and in the bibliography.
    reference
        Where it was published.
    effects
        The findings, in the order of the file. Empty for a paper that is only cited.
    design, population, country
        How it was done, with whom, where. Absent when not recorded.
    note
        What a reader should know, bias above all.
    arms
        Inputs of the model's scenario for each arm, by the arm's name. Empty where the model is
        not compared with this study.
    comparisons
        Which findings are held against the model, and how.
    """

    key: str
    reference: Reference
    effects: tuple[Effect, ...] = ()
    arms: Mapping[str, Mapping[str, Any]] = field(default_factory=dict, hash=False)
    comparisons: tuple[Comparison, ...] = ()
    design: str | None = None
    population: str | None = None
    country: str | None = None
    note: str | None = None

    def effect(self, name: str) -> Effect:
        """Return the effect with this short name, or raise `KeyError`."""
        for effect in self.effects:
            if effect.name == name:
                return effect
        raise KeyError(name)
