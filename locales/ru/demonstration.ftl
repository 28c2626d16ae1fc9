### Участники демонстрации: роль каждого словами. Подставляются их государство и государство, являющееся объектом обзора.

demonstration-role-officer = Сотрудник секретариата
demonstration-role-focal-point = Координатор, { $state }
demonstration-role-justice = Юрист министерства юстиции, { $state }
demonstration-role-interior = Сотрудник министерства внутренних дел, { $state }
demonstration-role-trade = Сотрудник министерства торговли, { $state }
demonstration-role-expert = Правительственный эксперт, { $state }; проводит обзор: { $reviewed }
demonstration-role-expert-waiting = Правительственный эксперт, { $state }; сведения ожидают утверждения
demonstration-role-observer = Постоянное представительство, { $state }; только чтение
