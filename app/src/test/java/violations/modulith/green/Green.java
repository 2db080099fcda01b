package violations.modulith.green;

import violations.modulith.blue.ledger.Book;
import violations.modulith.blue.organisation.Sign;

record Green(Sign allowed, Book forbidden) {}
