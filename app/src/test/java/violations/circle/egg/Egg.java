package violations.circle.egg;

import org.jspecify.annotations.Nullable;
import violations.circle.hen.Hen;

public record Egg(@Nullable Hen from) {}
