from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import conditional_page, require_safe

from interviews.exports import interview_table, source_table
from interviews.filters import InterviewFilter
from interviews.mentions import named_in, rows, subjects_of, told_of
from interviews.models import Interview, Mention
from interviews.transcript import transcript
from players.exports.tables import answer, refused
from players.models import Citation, Source
from players.models.visibility import EVERYBODY, SEE_EDITORS
from players.paging import Rows, chips, page_of, ways_out
from players.registers import Register, recorded_in

INTERVIEWS_A_PAGE = 24


@require_safe
def interview_list(request: HttpRequest) -> HttpResponse:
    interviews = Interview.objects.visible_to(request.user).with_source().newest_first()
    filterset = InterviewFilter(request.GET, interviews, user=request.user)
    count = filterset.count()
    page = page_of(request, Rows(filterset.found, count), INTERVIEWS_A_PAGE)
    quotes = Citation.objects.behind_facts_visible_to(request.user)
    context = {
        "filter": filterset,
        "page": page,
        "rows": rows(list(page), quotes, request.user),
        "chips": chips(request.GET, filterset.chosen()),
        "ways_out": ways_out(request.GET, filterset.ways_out()) if not count else (),
        "facets": filterset.facets(),
    }
    return render(request, "interviews/interview_list.html", context)


@require_safe
def interview_detail(request: HttpRequest, slug: str) -> HttpResponse:
    """Also for a source that was never imported as a text: then it is its record, its quotes and what rests on it."""
    source = get_object_or_404(Source.objects.visible_to(request.user), slug=slug)
    interview = Interview.objects.with_source().filter(source=source).first()
    quotes = Citation.objects.behind_facts_visible_to(request.user).with_fact().from_source(source)
    meant = Mention.objects.of_subjects([interview] if interview else [])
    subjects = subjects_of(interview, meant.get(interview.pk, {}), request.user) if interview else ()
    is_editor = request.user.has_perm(SEE_EDITORS)
    context = {
        "source": source,
        "interview": interview,
        "is_editor": is_editor,
        "page": transcript(interview, list(quotes), request.user, whole=is_editor or bool(source.full_text_rights)),
        "subjects": subjects,
        "named": named_in(interview, request.user),
        "linked": told_of(source, subjects, request.build_absolute_uri) if source.released_at else None,
        "register": Register() if interview else recorded_in(source, request.user),
    }
    return render(request, "interviews/interview_detail.html", context)


@require_safe
@conditional_page
def interview_list_file(request: HttpRequest, ending: str) -> HttpResponseBase:
    interviews = Interview.objects.visible_to(EVERYBODY).newest_first()
    filterset = InterviewFilter(request.GET, interviews, user=EVERYBODY)
    if not filterset.is_valid():
        return refused(filterset.errors)
    return answer(request, interview_table(filterset.found, request.build_absolute_uri), ending)


@require_safe
@conditional_page
def interview_file(request: HttpRequest, slug: str, ending: str) -> HttpResponseBase:
    source = get_object_or_404(Source.objects.visible_to(EVERYBODY), slug=slug)
    interview = Interview.objects.with_source().filter(source=source).first()
    return answer(request, source_table(source, interview, request.build_absolute_uri), ending)
