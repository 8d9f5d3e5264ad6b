from interviews.admin.interviews import InterviewAdmin

__all__ = ["InterviewAdmin"]
