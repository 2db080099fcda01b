package violations.house.programs;

public class Bystander {}
