package violations.modulith.blue.organisation;

import org.springframework.modulith.NamedInterface;

@NamedInterface
public class Sign {}
