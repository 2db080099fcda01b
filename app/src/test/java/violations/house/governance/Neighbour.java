package violations.house.governance;

import violations.house.membership.Bystander;

/** A module that looks at one that it may know. */
record Neighbour(Bystander other) {}
