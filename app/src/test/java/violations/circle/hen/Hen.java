package violations.circle.hen;

import violations.circle.egg.Egg;

public record Hen(Egg from) {}
