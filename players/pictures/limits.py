"""What a picture may be, and the error that says which limit it broke."""

MB = 1024 * 1024
FILE_BYTES = 10 * MB
PIXELS = 40_000_000  # a PNG of 20 KB and 13 000 × 13 000 pixels takes 822 MB once it is decoded
FORMATS = ("JPEG", "PNG", "WEBP", "AVIF")  # by what the file holds, whatever its name says
LEAST_WIDTH, LEAST_HEIGHT = 320, 400
NARROWEST = 3  # times as wide as high, or as high as wide
WIDTHS = (320, 640)  # of what readers get, 4:5
WHOLE_CUT = 960  # width of the largest 4:5 cut out of the copy that we keep, for a focal point set later
RENDITION_BYTES = 40_000
CHILD_CPU_SECONDS = 10
CHILD_SECONDS = 60  # by the clock: on a busy machine a good picture takes long too
CHILD_MEMORY = 768 * MB  # a WebP of 40 million pixels that can be seen through is held four times: 640 MB


class Unusable(ValueError):
    """A picture that is not taken. The message is a sentence for the editor."""
