import TuntasModel

/// A person's place in a family, before anything else is known.
struct Kin: Sendable {
  var relation: Relation
  var sex: Sex
  /// The age at the end of September 2025.
  var age: Int
  var marital: MaritalStatus
}

extension Kin {
  /// Draws a family of a given size: the head first, then spouse, children, other kin.
  static func family(of size: Int, _ random: inout SampleRandom) -> [Kin] {
    guard size > 1 else { return [alone(&random)] }
    let hasSpouse = random.chance(size == 2 ? 640 : 840)
    var rest = size - (hasSpouse ? 2 : 1)
    let head = head(hasSpouse: hasSpouse, children: rest, &random)
    let spouse = hasSpouse ? spouse(of: head, &random) : nil
    var elders: [Kin] = []
    if rest > 0, head.age <= 58, random.chance(130) {
      elders.append(elder(of: head, hasSpouse: hasSpouse, &random))
      rest -= 1
    }
    let others = descendants(rest, parent: spouse ?? head, &random)
    return [head] + (spouse.map { [$0] } ?? []) + others + elders
  }

  private static func alone(_ random: inout SampleRandom) -> Kin {
    let age = random.chance(780) ? random.number(56...86) : random.number(30...55)
    let sex: Sex = random.chance(660) ? .female : .male
    let marital: MaritalStatus =
      random.chance(age > 55 ? 780 : 350) ? .widowed : random.pick(.divorced, .single)
    return Kin(relation: .head, sex: sex, age: age, marital: marital)
  }

  private static let headAges = Choice((24...34, 17), (35...49, 47), (50...64, 27), (65...79, 9))

  private static func head(
    hasSpouse: Bool,
    children: Int,
    _ random: inout SampleRandom
  ) -> Kin {
    let range = headAges.draw(&random)
    let age = max(random.number(range), 23 + 3 * children)
    let isWoman = random.chance(hasSpouse ? 15 : 790)
    let marital: MaritalStatus =
      hasSpouse ? .married : random.chance(age > 45 ? 760 : 420) ? .widowed : .divorced
    return Kin(relation: .head, sex: isWoman ? .female : .male, age: age, marital: marital)
  }

  private static func spouse(of head: Kin, _ random: inout SampleRandom) -> Kin {
    let gap = head.sex == .male ? random.number(0...7) : -random.number(0...6)
    let sex: Sex = head.sex == .male ? .female : .male
    return Kin(relation: .spouse, sex: sex, age: max(21, head.age - gap), marital: .married)
  }

  private static func elder(
    of head: Kin,
    hasSpouse: Bool,
    _ random: inout SampleRandom
  ) -> Kin {
    let sex: Sex = random.chance(700) ? .female : .male
    let relation: Relation = hasSpouse && random.chance(350) ? .parentInLaw : .parent
    let age = min(head.age + random.number(19...31), 91)
    return Kin(relation: relation, sex: sex, age: age, marital: .widowed)
  }

  private static func descendants(
    _ count: Int,
    parent: Kin,
    _ random: inout SampleRandom
  ) -> [Kin] {
    guard count > 0 else { return [] }
    var kin: [Kin] = []
    let hasGrandchild = count > 1 && parent.age >= 46 && random.chance(380)
    let oldest = parent.age - 19 - random.below(7)
    var age = max(min(oldest, max(28, parent.age - 40)), 0)
    for _ in 0..<count - (hasGrandchild ? 1 : 0) {
      kin.append(child(.child, age: age, &random))
      age = max(0, age - random.number(2...5))
    }
    if hasGrandchild {
      let oldestChild = kin[0].age
      kin.append(child(.grandchild, age: random.below(max(1, oldestChild - 18)), &random))
    }
    return kin
  }

  private static func child(
    _ relation: Relation,
    age: Int,
    _ random: inout SampleRandom
  ) -> Kin {
    let sex: Sex = random.chance(510) ? .male : .female
    let hasMarried = age >= 23 && random.chance(150)
    return Kin(
      relation: relation,
      sex: sex,
      age: age,
      marital: hasMarried ? .divorced : .single
    )
  }
}
