package violations.modulith.blue.ledger;

import org.springframework.modulith.NamedInterface;

/** Is shown to whoever is allowed to look at it. */
@NamedInterface
public class Book {}
